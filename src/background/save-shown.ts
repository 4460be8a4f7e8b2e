import signalRules from 'content:signals';
import browser, { type Runtime } from 'webextension-polyfill';
import { parseListing } from '../core/listing-record';
import { readListing } from '../core/reading';
import { savedAddress } from '../core/saved-address';
import { composeSaved } from '../core/saved-listing';
import type { SaveOutcome } from '../messages';
import { saveListing } from '../storage/saved';
import { SavedError } from '../storage/saved-database';
import { inFrame } from './frames';

interface SaveWish {
  readonly id: string;
  readonly evenPrivately: boolean;
}

/**
 * Saves the listing that the card of a frame is on: a content script cannot reach our database. A private window leaves
 * no trace on the disk unless the person said so in full knowledge.
 */
export async function saveShown({ id, evenPrivately }: SaveWish, sender: Runtime.MessageSender): Promise<SaveOutcome> {
  if (sender.tab?.id === undefined) return 'unavailable';
  if (sender.tab.incognito && !evenPrivately) return 'private';
  const frame = { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
  const listing = parseListing(await inFrame(frame, () => globalThis.mayorCard?.shown ?? null));
  if (listing?.id !== id) return 'unavailable'; // the page has moved on
  try {
    await saveListing(composeSaved(listing, readListing(listing, signalRules), new Date()));
    return 'saved';
  } catch (error) {
    if (error instanceof SavedError) return error.trouble;
    throw error;
  }
}

/** Opens the saved page at a listing, beside the sender's tab. */
export async function openNotes(id: string, { tab }: Runtime.MessageSender): Promise<void> {
  const url = browser.runtime.getURL(savedAddress({ name: 'list', open: id }));
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
}
