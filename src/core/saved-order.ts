import { fold } from './fold';
import type { SavedListing } from './saved-listing';

/** What a table of saved listings can be sorted by. */
const SORT_KEYS = ['title', 'company', 'place', 'wins', 'answers', 'holds', 'unsaid', 'savedAt', 'seenAt'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** Compares texts as the interface's language orders them, digits by their number. */
export type CompareTexts = (one: string, other: string) => number;

/** Sorts saved listings; those that have nothing to sort by come last either way, and equals are ordered by title, then by date. */
export function sortSaved(
  listings: readonly SavedListing[],
  { by, isDescending }: SortOrder,
  compareTexts: CompareTexts,
): SavedListing[] {
  const sign = isDescending ? -1 : 1;
  const tieBreak = (a: SavedListing, b: SavedListing) =>
    compareTexts(a.title, b.title) || Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt);
  const keyed = listings.map((listing) => ({ listing, key: keyOf(listing, by) }));
  keyed.sort(({ listing: a, key: one }, { listing: b, key: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null) || tieBreak(a, b);
    const compared =
      typeof one === 'number' || by === 'savedAt' || by === 'seenAt'
        ? Number(one > other) - Number(one < other)
        : compareTexts(one, String(other));
    return sign * compared || tieBreak(a, b);
  });
  return keyed.map(({ listing }) => listing);
}

function keyOf(listing: SavedListing, by: SortKey): string | number | null {
  switch (by) {
    case 'wins':
    case 'answers':
    case 'holds':
      return listing.reading?.isRead ? listing.reading.counts[by] : null;
    case 'unsaid':
      return listing.reading?.isRead ? listing.reading.unsaid.length : null;
    default:
      return listing[by];
  }
}

const folded = new WeakMap<SavedListing, string>();

/** What can be found of a listing, folded once: what its row shows, the quotes, and what the person wrote. */
function haystackOf(listing: SavedListing): string {
  const known = folded.get(listing);
  if (known !== undefined) return known;
  const { title, company, place, board, url, notes, answers, reading } = listing;
  const quotes = reading?.quotes.map(({ quote }) => quote) ?? [];
  const fresh = fold([title, company, place, board, url, notes, ...Object.values(answers), ...quotes].join('\n'));
  folded.set(listing, fresh);
  return fresh;
}

/** The listings that hold every word of `query` somewhere, case and accents aside; all of them for an empty one. */
export function searchSaved(listings: readonly SavedListing[], query: string): readonly SavedListing[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return listings;
  return listings.filter((listing) => {
    const haystack = haystackOf(listing);
    return words.every((word) => haystack.includes(word));
  });
}
