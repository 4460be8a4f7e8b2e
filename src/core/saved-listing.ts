import { isLinkedIn } from './tips-here';
import type { Finding, LeverId, Listing, Question, Reading, Side } from './types';

/** A short quote of a listing: the words that a signal's phrase had there. */
interface SavedQuote {
  readonly signal: string;
  readonly side: Side;
  readonly quote: string;
}

/** What is kept of a reading: counts, short quotes, levers, questions. Never the listing's text. */
interface SavedReading {
  /** BCP 47 primary tag, or null where it could not be told. */
  readonly language: string | null;
  /** False: there are no signals for the listing's language. */
  readonly isRead: boolean;
  readonly counts: Readonly<Record<Side, number>>;
  readonly quotes: readonly SavedQuote[];
  readonly stated: readonly LeverId[];
  readonly unsaid: readonly LeverId[];
  readonly questions: readonly Question[];
}

/** Names a question by what it is about, as the key of its answer. */
export type QuestionKey = `signal:${string}` | `lever:${LeverId}`;

/** A listing that the person saved, with what they wrote about it. Its shape has a version: see saved-record.ts. */
export interface SavedListing {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  readonly place: string | null;
  readonly board: string | null;
  /** Empty for a pasted text. */
  readonly url: string;
  /** ISO 8601 in UTC, as Date.toISOString gives it; so are all dates here. */
  readonly savedAt: string;
  readonly seenAt: string;
  /** Null where only title and address may be kept. */
  readonly reading: SavedReading | null;
  readonly notes: string;
  readonly answers: Readonly<Partial<Record<QuestionKey, string>>>;
}

/** Why saved listings could not be read or written; each has its sentence. */
export type SavedTrouble =
  /** No room is left on the disk, or none that the browser allows. */
  | 'full'
  /** Another page of an older version of the extension is open and holds on to the database. */
  | 'blocked'
  /** A newer version of the extension has written here. */
  | 'newer'
  /** A page in a private window, which Firefox gives no database that lasts. */
  | 'private-window'
  /** The browser keeps no database for us, or it broke. */
  | 'unavailable';

/** The most that a record may hold, in UTF-16 code units or entries: 5,000 of them must load at once. */
export const MOST = {
  id: 2_000,
  title: 300,
  name: 200,
  url: 2_000,
  quote: 200,
  quotes: 12,
  questions: 12,
  notes: 10_000,
  answer: 1_000,
  answers: 100,
} as const;

/** The key of a question's answer. */
export const questionKey = ({ about }: Pick<Question, 'about'>): QuestionKey =>
  'signal' in about ? `signal:${about.signal}` : `lever:${about.lever}`;

/** The record of a listing that is saved for the first time, at `now`. */
export function composeSaved(listing: Listing, reading: Reading, now: Date): SavedListing {
  const date = now.toISOString();
  return keepWhatMayBeKept({
    version: 1,
    id: cut(listing.id, MOST.id),
    title: cut(listing.title, MOST.title),
    company: listing.company === null ? null : cut(listing.company, MOST.name),
    place: listing.place === null ? null : cut(listing.place, MOST.name),
    board: listing.board === null ? null : cut(listing.board, MOST.name),
    url: /^https?:/.test(listing.url) && listing.url.length <= MOST.url ? listing.url : '',
    savedAt: date,
    seenAt: date,
    reading: {
      language: reading.language,
      isRead: reading.isRead,
      counts: reading.counts,
      quotes: chooseQuotes(reading.findings),
      stated: reading.stated,
      unsaid: reading.unsaid,
      questions: reading.questions.slice(0, MOST.questions),
    },
    notes: '',
    answers: {},
  });
}

/** A listing that is saved once more: what the page says now, with the first date and all that the person wrote. */
export const saveAgain = (old: SavedListing, fresh: SavedListing): SavedListing => ({
  ...fresh,
  savedAt: old.savedAt,
  notes: old.notes,
  answers: old.answers,
});

/** LinkedIn's terms let nothing but title and address be kept, whoever hands the record in. */
export function keepWhatMayBeKept(record: SavedListing): SavedListing {
  const isFromLinkedIn =
    record.board === 'LinkedIn' || record.id.startsWith('linkedin:') || isLinkedIn(hostOf(record.url));
  return isFromLinkedIn ? { ...record, company: null, place: null, board: null, reading: null } : record;
}

/** The host name of an http address; empty where there is none. (core knows no URL.) */
export const hostOf = (url: string): string =>
  /^https?:\/\/(?:[^/?#@\\]*@)?([^/?#:\\]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';

/** One quote a signal, clear ones first, then in the order of the text. */
function chooseQuotes(findings: readonly Finding[]): SavedQuote[] {
  const chosen = new Map<string, SavedQuote>();
  const clearFirst = findings.toSorted((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak'));
  for (const { signal, side, quote } of clearFirst) {
    if (chosen.size === MOST.quotes) break;
    if (!chosen.has(signal)) chosen.set(signal, { signal, side, quote: cut(quote, MOST.quote) });
  }
  return [...chosen.values()];
}

/** At most `most` code units, never half a character; what is cut ends with an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
