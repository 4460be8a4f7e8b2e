import { isInFurniture } from './furniture';
import { isHidden, readLine } from './text';

/** The heading that names what a page is about. */
export interface NamedHeading {
  readonly heading: Element;
  readonly title: string;
  /** The window's title or the social one repeats it. */
  readonly agrees: boolean;
}

/** Longer headings are sentences. */
const LONGEST_TITLE = 140;
/** A page with more headings than this is a list; only the first are worth comparing. */
const MOST_HEADINGS = 40;

/** A heading that promises something else than one job: a list, pay, a guide. */
const OTHER_HEADING =
  /\bjobs(?:$| (?:in|at|near|for)\b)|^(?:\d+|open|current|all) (?:jobs|positions|roles|openings|vacancies)|\b(?:careers?|salar(?:y|ies)|template|job description|interview questions|guide|courses?|certification)$|^(?:how|what|why|when|who)\b|^(?:about|join|work(?:ing)?) (?:us|at|with|for)\b|stellenangebote|offene stellen|^(?:offres d|empleos|vagas|ofertas)\b/i;

/** The longest first-rank heading that the window's title repeats (on some static pages one of second rank), else the only one; null where that is no job's. */
export function findHeading(page: Element): NamedHeading | null {
  const named = repeated(page, 'h1') ?? only(page, 'h1') ?? repeated(page, 'h2');
  return named && !OTHER_HEADING.test(named.title) ? named : null;
}

function repeated(page: Element, rank: string): NamedHeading | null {
  const stated = [
    page.querySelector('head > title')?.textContent ?? '',
    page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ].map(plain);
  const siteName = plain(page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  const rankOf = ({ title }: NamedHeading) => (plain(title) === siteName ? 0 : title.length);
  const agreeing = headingsOf(page, rank, true).filter(({ title }) =>
    stated.some((text) => text.includes(plain(title))),
  );
  return agreeing.sort((a, b) => rankOf(b) - rankOf(a)).find(isShown) ?? null;
}

function only(page: Element, rank: string): NamedHeading | null {
  const headings = headingsOf(page, rank, false).filter(isShown);
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function headingsOf(page: Element, rank: string, agrees: boolean): NamedHeading[] {
  return [...page.querySelectorAll(rank)].slice(0, MOST_HEADINGS).flatMap((heading) => {
    const title = readLine(heading);
    return title && title.length > 1 && title.length <= LONGEST_TITLE ? { heading, title, agrees } : [];
  });
}

function isShown({ heading }: NamedHeading): boolean {
  return !isHidden(heading) && !isInFurniture(heading);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
