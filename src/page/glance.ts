import type { Candidate } from '../core/types';
import { ask, attributeOf, select } from './dom';
import { type Identity, identify } from './identity';
import { foldLine } from './line';
import { wholePage } from './whole-page';

/** What a page may be about, told without reading it. */
export interface Glimpse extends Candidate {
  /** All the page's titles that were accepted, `title` first; at most eight. */
  readonly titles: readonly string[];
}

/** Where a page says what it is about; headings below the third rank are parts of a text. */
const TITLES = 'head > title, meta[property="og:title"], h1, h2, h3, [role="heading"], [itemprop~="title"]';
/** The open job stands among the first headings, above or beside a list. */
const MOST_LOOKED_AT = 60;
const MOST_TITLES = 8;
const MOST_LINKS = 8;
const LONGEST_TITLE = 300;

/**
 * The cheapest look there is: whether the address can name one job, and whether a title of the page is accepted. It
 * must not miss what `findListing` finds; it may take for a candidate what the reading then turns down.
 */
export function glance(document: Document, url: string, accept: (title: string) => boolean): Glimpse | null {
  const page = wholePage(document);
  const identity = page && identify(url, page);
  if (!identity) return null;
  if (!identity.naming && !mentionsPosting(page)) return null;
  const titles: string[] = [];
  for (const element of [...linksTo(page, identity), ...select(page, TITLES, MOST_LOOKED_AT)].slice(
    0,
    MOST_LOOKED_AT,
  )) {
    const title = titleOf(element);
    if (title && accept(title) && !titles.includes(title)) titles.push(title);
    if (titles.length === MOST_TITLES) break;
  }
  const [title] = titles;
  return title ? { id: identity.id, title, titles } : null;
}

/** Beside a list the open job's title may be no heading, but its card links to it by that title. */
function linksTo(page: Element, { address, job }: Identity): readonly Element[] {
  return address?.besideList ? select(page, `a[href*="${job}"]`, MOST_LINKS) : [];
}

function titleOf(element: Element): string | null {
  const words = attributeOf(element, 'content') ?? ask(element, 'textContent') ?? '';
  return foldLine(words.slice(0, 2 * LONGEST_TITLE))?.slice(0, LONGEST_TITLE) ?? null;
}

/** An address that names no job shows one all the same where structured data says so. */
function mentionsPosting(page: Element): boolean {
  if (page.querySelector('[itemtype$="schema.org/JobPosting"]')) return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    textContent?.includes('JobPosting'),
  );
}
