import { select } from './dom';
import { isInFurniture } from './furniture';
import { metaOf, windowTitleOf } from './head';
import { isInHidden } from './hidden';
import { isOtherTitle } from './other-page';
import { readLine } from './text';

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

/** A title that the site cut short; fewer letters could begin any title. */
const CUT_SHORT = /^(?<start>.{8,}?)\s*(?:\.\.\.|…)/;

/** Headings that name the site or the careers in it rather than a job. */
const SITE_HEADING =
  /^(?:about|join|careers?|jobs?|work(?:ing)?|life) (?:us|at|with|for)\b|^(?:open positions?|current openings?|careers?|jobs?|karriere|recrutement|carrières?|empleo|vagas|採用情報)$/i;

/** A heading that promises a list of jobs. */
const LIST_HEADING =
  /\bjobs(?:$| (?:in|at|near|for)\b)|^(?:\d+|open|current|all) (?:jobs|positions|roles|openings|vacancies)|\bcareers?$|stellenangebote|offene stellen|^(?:offres d|empleos|vagas|ofertas)\b/i;

/**
 * The first-rank heading that the window's title repeats, the longest first, else one of second rank, else the only
 * first-rank one. Null where that, or the window's title, is no job's.
 */
export function findHeading(page: Element, hostname: string): NamedHeading | null {
  const stated = statedTitles(page);
  if (stated.some(isOtherTitle)) return null;
  const sites = namesOfSite(page, hostname);
  const named =
    repeated(page, 'h1', stated, sites) ??
    repeated(page, 'h2', stated, sites) ??
    only(page, sites) ??
    // Sites have been seen to give the job's title as their own name; their host's name it cannot be.
    repeated(page, 'h1', stated, hostname.split('.').map(letters));
  return named && !LIST_HEADING.test(named.title) && !isOtherTitle(named.title) ? named : null;
}

function statedTitles(page: Element): string[] {
  return [windowTitleOf(page), metaOf(page, 'og:title')].map(plain);
}

function repeated(
  page: Element,
  rank: string,
  stated: readonly string[],
  sites: readonly string[],
): NamedHeading | null {
  return (
    headingsOf(page, rank, sites, true)
      .filter(({ title }) => stated.some((text) => repeats(text, plain(title))))
      .sort((a, b) => b.title.length - a.title.length)
      .find(isShown) ?? null
  );
}

/** Does a window's title name the job, whole or cut short by the site ("Senior Product Man... | Acme")? */
function repeats(stated: string, title: string): boolean {
  const cut = CUT_SHORT.exec(stated)?.groups?.start;
  return stated.includes(title) || (cut !== undefined && title.startsWith(cut));
}

function only(page: Element, sites: readonly string[]): NamedHeading | null {
  const headings = headingsOf(page, 'h1', sites, false).filter(isShown);
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function headingsOf(page: Element, rank: string, sites: readonly string[], agrees: boolean): NamedHeading[] {
  return select(page, rank, MOST_HEADINGS).flatMap((heading) => {
    const title = readLine(heading);
    if (!title || title.length < 2 || title.length > LONGEST_TITLE) return [];
    return SITE_HEADING.test(title) || sites.includes(letters(title)) ? [] : { heading, title, agrees };
  });
}

/** The site's name by itself and by its host. */
function namesOfSite(page: Element, hostname: string): string[] {
  return [metaOf(page, 'og:site_name'), ...hostname.split('.')].map(letters).filter(Boolean);
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isShown({ heading }: NamedHeading): boolean {
  return !isInHidden(heading) && !isInFurniture(heading);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
