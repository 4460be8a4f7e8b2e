import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Every value that is kept in storage.local: its shape, and what holds where nothing (or nothing sound) is stored. */
const stored = {
  /** Ids of listings whose card was closed, oldest first. */
  closedListings: v.fallback(v.array(v.string()), []),
  /** What the person has switched on this machine; each switch on its own, so that one damaged value does not lose the others. */
  switches: v.fallback(
    v.object({
      pausedUntil: v.fallback(v.number(), 0),
      offSites: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
    }),
    { pausedUntil: 0, offSites: [] },
  ),
  /** The popup's tab to open where there is no product-management listing. */
  lastTab: v.fallback(v.picklist(['points', 'essay', 'saved']), 'essay'),
  /** How far the essay was read: the number of the block at the top, plus how much of it has passed. */
  essayPlace: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
};

type Key = keyof typeof stored;
type Value<K extends Key> = v.InferOutput<(typeof stored)[K]>;

/** The stored value of a key; its default where it is missing or damaged. */
export async function readStored<K extends Key>(key: K): Promise<Value<K>> {
  const { [key]: value } = await browser.storage.local.get(key);
  return v.parse(stored[key], value) as Value<K>;
}

/** Stores a value. Rejects when the storage is full or gone. */
export async function writeStored<K extends Key>(key: K, value: Value<K>): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
