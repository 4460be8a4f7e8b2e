import { ask, matches, select } from './dom';
import { metaOf, windowTitleOf } from './head';
import type { Identity } from './identity';
import { foldLine } from './line';
import { isLong, readLine, readText } from './text';

/** The title by the board's record: its selectors, then the grammar of the window's title; null where neither is known. */
export function readTitle(page: Element, identity: Identity): string | null {
  return namedByBoard(page, identity).title;
}

/** The employer by the board's record, the window's title, or on the employer's own site the site's name; null when the page does not say. */
export function readCompany(page: Element, identity: Identity, title: string): string | null {
  const { board, layout, job } = identity;
  const stated = firstLine(page, layout?.company, job);
  if (stated) return foldLine(stated.replace(board?.companyNoise ?? '', ''));
  if (board?.employer) return board.employer;
  const onBoardsHost = board && job && layout === board.layout;
  return namedByBoard(page, identity).company ?? (onBoardsHost ? null : siteOwner(page, identity.url.hostname, title));
}

interface Named {
  readonly title: string | null;
  readonly company: string | null;
}

const UNNAMED: Named = { title: null, company: null };

/** What the board's record names: the title's element, some with the employer in it, else the window's title. */
function namedByBoard(page: Element, { board, layout, address, job }: Identity): Named {
  if (!board || !layout) return UNNAMED;
  // Beside a list the window's title is the search.
  const inWindow = address?.besideList || layout !== board.layout ? UNNAMED : namedInWindow(page, board.pageTitle);
  const heading = titleLine(page, layout.title, job, board.titleNoise);
  if (!heading) return inWindow;
  const groups = board.heading?.exec(heading)?.groups;
  return { title: groups?.title ?? heading, company: groups?.company ?? inWindow.company };
}

function titleLine(page: Element, selectors: readonly string[], job: string | null, noise?: string): string | null {
  const skip = noise ? (element: Element) => matches(element, noise) : undefined;
  for (const selector of selectors) {
    for (const element of partsOf(page, selector, job)) {
      const title = readLine(element, skip) ?? readLine(element);
      if (title) return title;
    }
  }
  return null;
}

/** The place by the board's record, or null. */
export function readPlace(page: Element, { board, layout, job }: Identity): string | null {
  const stated = firstLine(page, layout?.place, job);
  return stated && foldLine(stated.replace(board?.placeNoise ?? '', ''));
}

/** Does the page hold the advertisement's text where the board's record says? Asked without reading it. */
export function hasBoardText(page: Element, { layout, job }: Identity): boolean {
  const words = (element: Element) => ask(element, 'textContent') ?? '';
  return layout?.text.some((selector) => isLong(joined(partsOf(page, selector, job), words))) ?? false;
}

/** The advertisement's text by the board's record; empty where no layout is known or the text is not there. */
export function readBoardText(page: Element, { layout, job }: Identity): string {
  for (const selector of layout?.text ?? []) {
    const text = joined(partsOf(page, selector, job), (element) => readText(element));
    if (isLong(text)) return text;
  }
  return '';
}

/** A text in more pieces is no advertisement. */
const MOST_PARTS = 100;

/** What a record's selector finds; it names the job inside quotes, and an address holds no bare quotation mark. */
function partsOf(page: Element, selector: string, job: string | null): Element[] {
  return select(page, selector.replaceAll('{job}', job ?? ''), MOST_PARTS);
}

function joined(elements: readonly Element[], read: (element: Element) => string): string {
  return elements.map(read).filter(Boolean).join('\n');
}

/** The first words found: a link that only wraps a logo often comes before the one with the name. */
function firstLine(page: Element, selectors: readonly string[] | undefined, job: string | null): string | null {
  for (const selector of selectors ?? []) {
    for (const element of partsOf(page, selector, job)) {
      const line = readLine(element);
      if (line) return line;
    }
  }
  return null;
}

function namedInWindow(page: Element, grammar: RegExp | undefined): Named {
  const windowTitle = foldLine(windowTitleOf(page));
  const groups = grammar?.exec(windowTitle ?? '')?.groups;
  return { title: groups?.title ?? null, company: groups?.company ?? null };
}

/** Site names that belong to a board rather than to an employer. */
const BOARD_NAME = /job|career|karriere|remote|hire|hiring|talent|recruit|stellen|emploi|empleo|vaga/i;

/**
 * The employer whose own site this is: `og:site_name` without "Careers", where the host bears that name too. Site names
 * lie: they have been seen to be the job's title, "false" and "careers".
 */
function siteOwner(page: Element, hostname: string, title: string): string | null {
  const name = foldLine(
    metaOf(page, 'og:site_name').replace(/\s*[-–|:]?\s*\b(?:careers?|jobs?|karriere)(?: site| page)?$/i, ''),
  );
  if (!name || title.includes(name) || BOARD_NAME.test(name)) return null;
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(hostname).includes(letters(name)) ? name : null;
}
