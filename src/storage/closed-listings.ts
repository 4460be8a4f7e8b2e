import { readStored, writeStored } from './local';

const MOST_KEPT = 2_000; // years of closing cards by hand, and under 200 KB

/** Whether the card was closed for this listing before. */
export async function isClosed(id: string): Promise<boolean> {
  return (await readStored('closedListings')).includes(id);
}

let lastWrite: Promise<void> = Promise.resolve();

/** Remembers that the card was closed for this listing; the oldest of more than 2,000 is forgotten. */
export const rememberClosed = (id: string): Promise<void> => rememberAllClosed([id]);

/** Remembers that the card was closed for these listings, the oldest first. */
export function rememberAllClosed(ids: readonly string[]): Promise<void> {
  const write = async () => {
    const others = (await readStored('closedListings')).filter((other) => !ids.includes(other));
    await writeStored('closedListings', [...others, ...ids].slice(-MOST_KEPT));
  };
  lastWrite = lastWrite.then(write, write); // one after the other: two tabs closing at once both count
  return lastWrite;
}
