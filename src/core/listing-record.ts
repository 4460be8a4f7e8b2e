import * as v from 'valibot';
import type { Listing } from './types';

/** UTF-16 code units. The readers give at most 120,000 of text; more was not read by them. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LINE = 100_000; // an address may be long; titles and names are a few words

const Line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

const ListingSchema = v.object({
  id: v.pipe(Line, v.minLength(1)),
  title: v.pipe(Line, v.minLength(1)),
  company: v.nullable(Line),
  place: v.nullable(Line),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  url: v.pipe(Line, v.url()),
  board: v.nullable(Line),
  lang: v.nullable(Line),
  source: v.picklist(['structured-data', 'board', 'ladder']),
});

/** What came out of a page, as a listing; null when it is none: a page may name an element after what we ask its frame for. */
export function parseListing(data: unknown): Listing | null {
  const parsed = v.safeParse(ListingSchema, data);
  return parsed.success ? parsed.output : null;
}
