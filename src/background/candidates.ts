import pointsContent from 'content:points';
import titleRules from 'content:titles';
import browser, { type Runtime, type Scripting } from 'webextension-polyfill';
import type { CardTask } from '../card/handle';
import { isProductListing } from '../core/product-listing';
import { composeTip } from '../core/tip';
import { judgeTitle } from '../core/title';
import type { Candidate, Listing } from '../core/types';
import { isClosed } from '../storage/closed-listings';
import { readStored } from '../storage/local';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

const queues = new Map<number, Promise<void>>();

/**
 * detect.js found a candidate in a frame: shows the card there when it is a product listing, tips are on, it was not
 * closed before, and no other frame of the tab holds a fuller text. Candidates of one tab are taken one after the other.
 */
export function considerCandidate(candidate: Candidate, sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return Promise.resolve();
  const frame = { tabId, frameId: sender.frameId };
  const consider = async () => {
    if (judgeTitle(candidate.title, titleRules).verdict === 'not-pm') return;
    if (await isSilent(candidate, sender.url ?? '')) return;
    await showCard(frame, candidate);
  };
  const queued = (queues.get(tabId) ?? Promise.resolve()).then(consider, consider);
  queues.set(tabId, queued);
  return queued.finally(() => {
    if (queues.get(tabId) === queued) queues.delete(tabId);
  });
}

async function isSilent({ id }: Candidate, url: string): Promise<boolean> {
  const { hostname } = new URL(url);
  if (/(^|\.)linkedin\.com$/.test(hostname) && !(await readStored('linkedIn'))) return true;
  return isClosed(id);
}

async function showCard(frame: Frame, candidate: Candidate): Promise<void> {
  const listing = await readInFrame(frame);
  if (listing?.id !== candidate.id || !isProductListing(listing, titleRules)) return;
  const rivals = (await cardsOf(frame.tabId)).filter(({ frameId }) => frameId !== frame.frameId);
  if (rivals.some(({ shown }) => shown.text.length >= listing.text.length)) return;
  for (const { frameId } of rivals) await inFrame({ ...frame, frameId }, () => globalThis.mayorCard?.hide());
  const task: CardTask = {
    id: listing.id,
    tip: composeTip(listing, pointsContent),
    folded: await readStored('cardFolded'),
  };
  await inFrame(frame, (task: CardTask) => globalThis.mayorCard?.show(task), [task]);
}

/** The listing in a frame, read by card.js, which is injected where it is not there yet. */
async function readInFrame(frame: Frame): Promise<Listing | null> {
  const isThere = await inFrame(frame, () => globalThis.mayorCard !== undefined);
  if (!isThere) await browser.scripting.executeScript({ target: targetOf(frame), files: ['card.js'] });
  return (await inFrame(frame, () => globalThis.mayorCard?.read() ?? null)) as Listing | null;
}

/** The cards that stand in a tab's frames now. */
async function cardsOf(tabId: number): Promise<{ frameId: number; shown: Listing }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.mayorCard?.shown ?? null,
  });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, shown: result as Listing }] : []));
}

const targetOf = ({ tabId, frameId }: Frame): Scripting.InjectionTarget => ({ tabId, frameIds: [frameId] });

// biome-ignore lint/suspicious/noExplicitAny: the polyfill types the injected function's arguments as any
async function inFrame(frame: Frame, func: (...args: any[]) => unknown, args: unknown[] = []): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: targetOf(frame), func, args });
  return injected?.result;
}
