import browser from 'webextension-polyfill';
import { composeSaved, type SavedListing, type SavedTrouble } from '../core/saved-listing';
import { changeSaved, countSaved, readNewest, readSaved, saveListing, seeSavedAgain } from '../storage/saved';
import { isInPrivateWindow, SavedError } from '../storage/saved-database';
import type { ReadListing } from './ListingReading';
import type { TabReading } from './tab-reading';

/** What the popup knows of what is saved. */
export interface SavedHere {
  /** The record of the listing in the tab, or null. */
  readonly here: SavedListing | null;
  /** The newest first. */
  readonly recent: readonly SavedListing[];
  readonly count: number;
  /** Why there is nothing to know. */
  readonly trouble: SavedTrouble | null;
}

const MOST_RECENT = 5;

/** Looks up what is saved, as soon as the tab is read. Never rejects: what went wrong is in `trouble`. */
export async function readSavedHere(reading: Promise<TabReading>): Promise<SavedHere> {
  try {
    const [recent, count] = await Promise.all([readNewest(MOST_RECENT), countSaved()]); // which opens the database meanwhile
    const read = await reading;
    const here = read.state === 'listing' ? await readSaved(read.listing.id) : null;
    return { here, recent, count, trouble: null };
  } catch (error) {
    if (!(error instanceof SavedError)) throw error;
    return { here: null, recent: [], count: 0, trouble: error.trouble };
  }
}

/** Is the tab under the popup in a private window? The popup itself need not be in one. */
async function isPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}

/** Remembers that a saved listing was seen again, unless the window is private. */
export async function rememberSeen({ here }: SavedHere, now: Date): Promise<void> {
  if (here && !(await isPrivate())) await seeSavedAgain(here.id, now);
}

/** Saves the listing in the tab. A private window leaves no trace unless the person said so in full knowledge. */
export async function saveHere(
  { listing, reading }: ReadListing,
  evenPrivately: boolean,
  now: Date,
): Promise<'saved' | 'private' | SavedTrouble> {
  if (isInPrivateWindow()) return 'private-window'; // a second word would not help
  if (!evenPrivately && (await isPrivate())) return 'private';
  try {
    await saveListing(composeSaved(listing, reading, now));
    return 'saved';
  } catch (error) {
    if (error instanceof SavedError) return error.trouble;
    throw error;
  }
}

/** Keeps notes on a saved listing. Rejects with SavedError. */
export async function keepNotes(id: string, notes: string): Promise<void> {
  await changeSaved(id, (record) => ({ ...record, notes }));
}
