import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inTurn } from './in-turn';

const Texts = v.array(v.string());
/** A list of texts, as far as they are some: one damaged entry does not lose the others. */
const SomeTexts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => typeof one === 'string')),
  ),
  [],
);
const NoList = v.pipe(
  v.unknown(),
  v.check((data) => !Array.isArray(data)),
);

/** Every value that is kept in storage.local: its shape, and what holds where nothing (or nothing sound) is stored. */
const stored = {
  /** Ids of listings whose card was closed, oldest first. */
  closedListings: { sound: Texts, read: SomeTexts },
  /** What the person has switched on this machine; each switch on its own. What a newer version adds stays. */
  switches: {
    sound: v.pipe(NoList, v.looseObject({ pausedUntil: v.optional(v.number()), offSites: v.optional(Texts) })),
    read: v.fallback(
      v.pipe(
        NoList,
        v.looseObject({ pausedUntil: v.fallback(v.number(), 0), offSites: v.pipe(SomeTexts, v.readonly()) }),
      ),
      { pausedUntil: 0, offSites: [] },
    ),
  },
  /** The popup's tab to open where there is no product-management listing. */
  lastTab: { sound: v.unknown(), read: v.fallback(v.picklist(['points', 'essay', 'saved']), 'essay') },
  /** How far the essay was read: the number of the block at the top, plus how much of it has passed. */
  essayPlace: { sound: v.unknown(), read: v.fallback(v.pipe(v.number(), v.minValue(0)), 0) },
};

type Key = keyof typeof stored;
type Value<K extends Key> = v.InferOutput<(typeof stored)[K]['read']>;

/** Where a value that is damaged, or of a shape that only a newer version knows, is laid when another takes its place. */
const asideOf = (key: Key) => `${key}-aside`;

/** The stored value of a key; its default where it is missing or damaged. */
export async function readStored<K extends Key>(key: K): Promise<Value<K>> {
  const { [key]: value } = await browser.storage.local.get(key);
  return v.parse(stored[key].read, value) as Value<K>;
}

/** Stores a value. Rejects when the storage is full or gone. */
export const writeStored = <K extends Key>(key: K, value: Value<K>): Promise<void> => changeStored(key, () => value);

/**
 * Changes a stored value by one read and one write, each change in its turn; what could not be read in its place is set
 * aside, never dropped. Rejects when the storage is full or gone.
 */
export function changeStored<K extends Key>(key: K, change: (value: Value<K>) => Value<K>): Promise<void> {
  return inTurn(key, async () => {
    const { [key]: former } = await browser.storage.local.get(key);
    const isLost = former !== undefined && !v.is(stored[key].sound, former);
    const value = change(v.parse(stored[key].read, former) as Value<K>);
    await browser.storage.local.set({ [key]: value, ...(isLost && { [asideOf(key)]: former }) });
  });
}
