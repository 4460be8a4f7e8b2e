import type { Identity } from './identity';
import { foldLine, isLong, readLine, readText } from './text';

/** The title by the board's record: its selectors, then the grammar of the window's title; null where neither is known. */
export function readTitle(page: Element, { board, layout, address }: Identity): string | null {
  if (!board || !layout) return null;
  const noise = board.titleNoise;
  const skip = noise ? (element: Element) => element.matches(noise) : undefined;
  for (const selector of layout.title) {
    for (const element of page.querySelectorAll(selector)) {
      const title = readLine(element, skip) ?? readLine(element);
      if (title) return title;
    }
  }
  // Beside a list the window's title is the search.
  return address?.besideList || layout !== board.layout ? null : namedIn(page, board.pageTitle).title;
}

/** The employer by the board's record, the window's title, or on the employer's own site the site's name; null when the page does not say. */
export function readCompany(page: Element, identity: Identity, title: string): string | null {
  const { board, layout, address } = identity;
  const stated = board && layout && firstLine(page, layout.company);
  if (stated) return foldLine(stated.replace(board.companyNoise ?? '', ''));
  if (board && layout === board.layout) return address?.besideList ? null : namedIn(page, board.pageTitle).company;
  return siteOwner(page, identity.url.hostname, title);
}

/** The place by the board's record, or null. */
export function readPlace(page: Element, { layout }: Identity): string | null {
  return firstLine(page, layout?.place);
}

/** Does the page hold the advertisement's text where the board's record says? Asked without reading it. */
export function hasBoardText(page: Element, { layout }: Identity): boolean {
  return (
    layout?.text.some((selector) => isLong(joined(page, selector, ({ textContent }) => textContent ?? ''))) ?? false
  );
}

/** The advertisement's text by the board's record; empty where no layout is known or the text is not there. */
export function readBoardText(page: Element, { layout }: Identity): string {
  for (const selector of layout?.text ?? []) {
    const text = joined(page, selector, (element) => readText(element));
    if (isLong(text)) return text;
  }
  return '';
}

function joined(page: Element, selector: string, read: (element: Element) => string): string {
  return [...page.querySelectorAll(selector)].map(read).filter(Boolean).join('\n');
}

function firstLine(page: Element, selectors: readonly string[] = []): string | null {
  for (const selector of selectors) {
    const line = readLine(page.querySelector(selector));
    if (line) return line;
  }
  return null;
}

function namedIn(page: Element, grammar: RegExp | undefined): { title: string | null; company: string | null } {
  const windowTitle = foldLine(page.querySelector('head > title')?.textContent ?? '');
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
  const siteName = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const name = foldLine(siteName.replace(/\s*[-–|:]?\s*\b(?:careers?|jobs?|karriere)(?: site| page)?$/i, ''));
  if (!name || title.includes(name) || BOARD_NAME.test(name)) return null;
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(hostname).includes(letters(name)) ? name : null;
}
