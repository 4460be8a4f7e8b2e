import type { Candidate, Listing, ListingSource } from '../core/types';
import { readCompany, readPlace, readTitle, textBy } from './board-parts';
import { type Identity, identify } from './identity';
import { climb } from './ladder';
import { findPosting } from './structured-data';

/** Fewer characters are a placeholder: the text is still on its way, or the page is a form without it. */
const SHORTEST_TEXT = 40;
/** Longer titles are sentences or mistakes; the longest real one seen has 165 characters. */
const LONGEST_TITLE = 200;
const ELEMENT_NODE = 1;

type Accept = (title: string) => boolean;

/** A job found by one layer; company, place and text are read only when its title is wanted. */
interface Found {
  readonly title: string;
  readonly source: ListingSource;
  readonly company: () => string | null;
  readonly place: () => string | null;
  /** Empty when the page does not hold the text. */
  readonly text: () => string;
}

/**
 * The job that the page shows, told from `url` and `document` without layout; null when unsure, or when its text is not
 * there yet. Titles that `accept` turns down are dropped before anything dear is read. Never writes to the page.
 */
export function findCandidate(document: Document, url: string, accept?: Accept): Candidate | null {
  const listing = findListing(document, url, accept);
  return listing && { id: listing.id, title: listing.title };
}

/** The whole listing that the page shows, or null; the same id and title as `findCandidate`. Whether it is a product role is not asked here unless `accept` asks. */
export function findListing(document: Document, url: string, accept: Accept = () => true): Listing | null {
  const identity = identify(url);
  // A form or image named "documentElement" hides the real one; such a page stays unread.
  const page: Element | null = document.documentElement;
  if (!identity || page?.nodeType !== ELEMENT_NODE || isNotHere(page, identity)) return null;
  const found = locate(document, page, identity, accept);
  if (!found || found.title.length > LONGEST_TITLE || !accept(found.title)) return null;
  const text = found.text();
  if (text.length < SHORTEST_TEXT) return null;
  return {
    id: identity.id,
    title: found.title,
    company: found.company(),
    place: found.place(),
    text,
    url: identity.url,
    board: identity.board?.name ?? null,
    lang: languageOf(page),
    source: found.source,
  };
}

/** The listing is in a frame of this page, closed, or about to be replaced by the one that the URL names. */
function isNotHere(page: Element, { board, job, besideList, layout }: Identity): boolean {
  if (!board) return false;
  if (layout === board.elsewhere?.layout && page.querySelector(board.elsewhere.frame)) return true;
  if (board.closed && page.querySelector(board.closed)) return true;
  const shown = besideList && board.shown ? page.querySelector(board.shown.element) : null;
  return shown !== null && shown.getAttribute(board.shown?.attribute ?? '')?.toLowerCase() !== job;
}

/** The first layer that is sure answers: structured data, the board's record, the ladder. */
function locate(document: Document, page: Element, identity: Identity, accept: Accept): Found | null {
  return byPosting(document, page, identity) ?? byBoard(page, identity) ?? byLadder(page, identity, accept);
}

function byPosting(document: Document, page: Element, identity: Identity): Found | null {
  const posting = findPosting(document, page, identity);
  return (
    posting && {
      title: posting.title,
      source: 'structured-data',
      company: () => posting.company ?? readCompany(page, identity, posting.title),
      place: () => posting.place ?? readPlace(page, identity),
      // The page's own text first: it is what the person sees, and some sites shorten the structured one.
      text: () => textBy(page, identity) || posting.text(),
    }
  );
}

function byBoard(page: Element, identity: Identity): Found | null {
  const title = readTitle(page, identity);
  const text = title && textBy(page, identity);
  // A record that finds a title without a text has gone out of date, or the text is late: the ladder may still be sure.
  if (!title || !text) return null;
  return {
    title,
    source: 'board',
    company: () => readCompany(page, identity, title),
    place: () => readPlace(page, identity),
    text: () => text,
  };
}

function byLadder(page: Element, identity: Identity, accept: Accept): Found | null {
  const rung = identity.besideList ? null : climb(page, identity, accept);
  return (
    rung && {
      title: rung.title,
      source: 'ladder',
      company: () => readCompany(page, identity, rung.title),
      place: () => readPlace(page, identity),
      text: () => rung.text,
    }
  );
}

/** The page's language as a BCP 47 tag, or null when it gives none or nonsense. */
function languageOf(page: Element): string | null {
  try {
    return Intl.getCanonicalLocales(page.getAttribute('lang')?.trim() || [])[0] ?? null;
  } catch {
    return null; // `lang="english"`, `lang="en_US"` and the like
  }
}
