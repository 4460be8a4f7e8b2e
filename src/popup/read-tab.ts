import pointsContent from 'content:points';
import signalRules from 'content:signals';
import titleRules from 'content:titles';
import browser from 'webextension-polyfill';
import { parseListing } from '../core/listing-record';
import { isProductListing } from '../core/product-listing';
import { readListing } from '../core/reading';
import { composeTip } from '../core/tip';
import { judgeTitle } from '../core/title';
import type { Listing } from '../core/types';
import type { Frame, TabReading } from './tab-reading';

/** A frame that is loaded lazily may never be idle, and the browsers wait for all frames. */
const AT_ONCE = { injectImmediately: true };

/** Reads the tab that the toolbar button was clicked on: the click grants activeTab. Never rejects for what the page holds. */
export async function readTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'unreadable' };
  const frames = await readFrames(tab.id);
  if (!frames?.length) return { state: 'unreadable' };
  if (frames.every(({ listing }) => listing === undefined)) return { state: 'error' }; // the reader failed in every frame
  return bestOf(frames.flatMap(({ listing, ...frame }) => (listing ? [readingOf(listing, frame)] : [])));
}

interface ReadFrame extends Frame {
  /** Null where the frame shows none, undefined where the reader failed. */
  readonly listing: Listing | null | undefined;
}

/** What each frame of the tab shows; null when no frame may be read. */
async function readFrames(tabId: number): Promise<ReadFrame[] | null> {
  const target = { tabId, allFrames: true };
  try {
    const results = await browser.scripting.executeScript({ target, files: ['reader.js'], ...AT_ONCE });
    return results.flatMap(({ result, frameId }) => (result ? [{ tabId, frameId, listing: foundIn(result) }] : []));
  } catch {
    return null; // after a click the browsers refuse because the page is none of an extension's business, or because it just went away
  }
}

/** What a frame's reader left there, checked: it comes out of a page. */
function foundIn(result: unknown): ReadFrame['listing'] {
  const { listing } = result as { listing?: unknown };
  return listing === null ? null : (parseListing(listing) ?? undefined);
}

function readingOf(listing: Listing, frame: Frame): TabReading & { readonly listing: Listing } {
  const judgement = judgeTitle(listing.title, titleRules);
  if (isProductListing(listing, titleRules)) {
    const reading = readListing(listing, signalRules);
    const tip = composeTip(reading, { ...pointsContent, signals: signalRules.signals });
    return { state: 'listing', listing, judgement, frame, reading, tip };
  }
  return { state: judgement.verdict === 'unsure' ? 'unsure' : 'not-product', listing, judgement };
}

const order = ['listing', 'unsure', 'not-product'];

/** Of the frames' readings: a product listing before others, then the one with the fullest text. */
function bestOf(readings: readonly (TabReading & { readonly listing: Listing })[]): TabReading {
  const [best] = [...readings].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.listing.text.length - a.listing.text.length,
  );
  return best ?? { state: 'no-listing' };
}
