import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inTurn } from './in-turn';
import { changeStored, readStored } from './local';

const MOST_KEPT = 2_000; // years of closing cards by hand, and under 200 KB

/** Those of private windows: in memory, and gone with the browser. */
const PRIVATE_KEY = 'closedInPrivate';
const Ids = v.fallback(v.array(v.string()), []);

/** Whether the card was closed for this listing before, in whatever window; what is being written just now counts. */
export async function isClosed(id: string): Promise<boolean> {
  const [kept, passing] = await Promise.all([
    inTurn('closedListings', () => readStored('closedListings')),
    inTurn(PRIVATE_KEY, closedInPrivate),
  ]);
  return kept.includes(id) || passing.includes(id);
}

async function closedInPrivate(): Promise<string[]> {
  return v.parse(Ids, (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY]);
}

/** Forgets what was closed in private windows. */
export const forgetClosedInPrivate = (): Promise<void> => browser.storage.session.remove(PRIVATE_KEY);

/** Remembers that the card was closed for this listing; what was closed in a private window never comes to the disk. */
export function rememberClosed(id: string, inPrivate = false): Promise<void> {
  if (!inPrivate) return rememberAllClosed([id]);
  return inTurn(PRIVATE_KEY, async () => {
    const others = (await closedInPrivate()).filter((other) => other !== id);
    await browser.storage.session.set({ [PRIVATE_KEY]: [...others, id].slice(-MOST_KEPT) });
  });
}

/** Remembers that the card was closed for these listings, the oldest first. */
export function rememberAllClosed(ids: readonly string[]): Promise<void> {
  return changeStored('closedListings', (closed) =>
    [...closed.filter((other) => !ids.includes(other)), ...ids].slice(-MOST_KEPT),
  );
}
