import type { Listing } from '../core/types';
import { readBoardText, readCompany, readPlace } from './board-parts';
import { linkTo } from './identity';
import { type Located, locate } from './locate';
import { readDetails } from './posting-details';
import { isLong } from './text';

/**
 * The job that the page shows, whole, told from `url` and `document` without layout; null when unsure, or when its text is
 * not there yet. Whether it is a product role is not asked here. Never writes to the page.
 */
export function findListing(document: Document, url: string): Listing | null {
  const located = locate(document, url);
  return located && readListing(document, located);
}

function readListing(document: Document, { identity, title, page, posting, rung }: Located): Listing | null {
  const details = posting && readDetails(document, posting);
  // The page's own text first: it is what the person sees, and some sites shorten the structured one.
  const text = rung?.text ?? (readBoardText(page, identity) || details?.text || '');
  if (!isLong(text)) return null;
  return {
    id: identity.id,
    title,
    company: details?.company ?? readCompany(page, identity, title),
    place: details?.place ?? readPlace(page, identity),
    text,
    url: linkTo(identity),
    board: identity.board?.name ?? null,
    lang: languageOf(page),
    source: rung ? 'ladder' : posting ? 'structured-data' : 'board',
  };
}

/** The page's language as a BCP 47 tag, or null when it gives none or nonsense. */
function languageOf(page: Element): string | null {
  try {
    return Intl.getCanonicalLocales(page.getAttribute('lang')?.trim() || [])[0] ?? null;
  } catch {
    return null; // `lang="en_US"`, `lang="{{lang}}"` and the like
  }
}
