import titleRules from 'content:titles';
import browser, { type Runtime } from 'webextension-polyfill';
import { parseListing } from '../core/listing-record';
import { isProductListing } from '../core/product-listing';
import { switchedOff } from '../core/tips-here';
import { judgeTitle } from '../core/title';
import type { Listing } from '../core/types';
import { hostOf } from '../host-of';
import { isClosed } from '../storage/closed-listings';
import { frameWithCard, rememberFrameWithCard } from '../storage/frames-with-card';
import { readSwitches } from '../storage/switches';
import { composeTask } from './card-task';
import { type Frame, inFrame, targetOf } from './frames';
import { siteOfSender } from './site-of-sender';
import { tieCard } from './tie-card';

/** What detect.js saw at a glance. */
interface Glimpse {
  readonly id: string;
  /** The host name of the page around the frame, as the frame knows it. */
  readonly site: string;
  readonly titles: readonly string[];
  /** card.js is in the frame already. */
  readonly hasCard: boolean;
}

const queues = new Map<number, Promise<void>>();

/**
 * detect.js found a candidate in a frame: shows the card there when it is a product listing, tips are on, it was not
 * closed before, and no other frame of the tab holds a fuller text. Candidates of one tab are taken one after the other.
 */
export function considerCandidate(
  { id, site, titles, hasCard }: Glimpse,
  sender: Runtime.MessageSender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return Promise.resolve();
  const frame = { tabId, frameId: sender.frameId };
  const consider = async () => {
    if (titles.every((title) => judgeTitle(title, titleRules).verdict === 'not-pm')) return;
    if (await isSilent(id, [siteOfSender(site, sender), hostOf(sender.url)])) return;
    await showCard(frame, id, hasCard, sender.tab?.incognito ?? false).catch((error) => throwIfThere(frame, error));
  };
  const queued = (queues.get(tabId) ?? Promise.resolve()).then(consider, consider);
  queues.set(tabId, queued);
  return queued.finally(() => {
    if (queues.get(tabId) === queued) queues.delete(tabId);
  });
}

/** Closed before, or switched off: for the page around the frame, or for the frame's own host. */
async function isSilent(id: string, sites: readonly string[]): Promise<boolean> {
  const [switches, wasClosed] = await Promise.all([readSwitches(), isClosed(id)]);
  return wasClosed || sites.some((site) => switchedOff(site, switches, Date.now()));
}

async function showCard(frame: Frame, id: string, hasCard: boolean, isPrivate: boolean): Promise<void> {
  const [listing, other] = await Promise.all([readInFrame(frame, hasCard), frameWithCard(frame.tabId)]);
  if (listing?.id !== id || !isProductListing(listing, titleRules)) return;
  const rival = await rivalOf(frame, other);
  if (rival && rival.shown.text.length >= listing.text.length) return;
  if (rival) await inFrame(rival.frame, () => globalThis.mayorCard?.hide());
  // Without room for it the card comes all the same; two of them can then stand in one tab.
  const remembered = rememberFrameWithCard(frame.tabId, frame.frameId).catch((error) =>
    console.warn('The Mayor of the Product:', error),
  );
  const [task] = await Promise.all([composeTask(listing, isPrivate), remembered]);
  // As a text: arguments come to the page as source, and a string is read in a tenth of the time of what is in it.
  await inFrame(frame, (task: string) => globalThis.mayorCard?.show(JSON.parse(task)), [JSON.stringify(task)]);
}

/** A frame may go away at any moment, which is no error, nor is it that another page has come into it by now. */
async function throwIfThere(frame: Frame, error: unknown): Promise<void> {
  if (error instanceof Error && /^Frame with ID \d+ was removed/.test(error.message)) return;
  const isThere = await inFrame(frame, () => true).catch(() => false);
  if (isThere) throw error;
}

/** The listing in a frame, read by card.js, which is injected where it is not there yet and then answers by itself: each call costs the page a millisecond. */
async function readInFrame(frame: Frame, hasCard: boolean): Promise<Listing | null> {
  const ask = () => globalThis.mayorCard && { listing: globalThis.mayorDetect?.readToJudge() ?? null };
  const read = (hasCard && (await inFrame(frame, ask))) as { readonly listing: unknown } | false | null | undefined;
  if (read) return parseListing(read.listing);
  const inject = browser.scripting.executeScript({ target: targetOf(frame), files: ['card.js'] });
  const [[injected]] = await Promise.all([inject, tieCard(frame)]);
  return parseListing(injected?.result ?? null);
}

/** The card that stands in the other frame of the same tab that had one last, or null. The top page may be out of reach, so frames are asked one by one. */
async function rivalOf(
  { tabId, frameId }: Frame,
  other: number | null,
): Promise<{ frame: Frame; shown: Listing } | null> {
  if (other === null || other === frameId) return null;
  const frame = { tabId, frameId: other };
  try {
    const shown = parseListing(await inFrame(frame, () => globalThis.mayorCard?.shown ?? null));
    return shown && { frame, shown };
  } catch {
    return null; // that frame is gone, and its card with it
  }
}
