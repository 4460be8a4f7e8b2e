import { type SavedListing, saveAgain } from '../core/saved-listing';
import { readRecord } from '../core/saved-record';
import { changeStores, SavedError, withSaved } from './saved-database';
import { announceSaved } from './saved-news';

/** All that is saved. */
export interface Shelf {
  /** In no order. */
  readonly listings: readonly SavedListing[];
  /** How many records could not be read and were set aside, now or before. */
  readonly setAside: number;
  /** How many were written by a newer version of the extension, and left alone. */
  readonly newer: number;
  /** How many an older version had written, and were brought up to date just now. */
  readonly upgraded: number;
}

/** Saves a listing, or brings the saved one up to date: what the person wrote stays. Gives the record that holds now. */
export async function saveListing(fresh: SavedListing): Promise<SavedListing> {
  const record = await changeStores(async ({ saved, setAside }) => {
    const stored = await saved.get(fresh.id);
    const old = stored === undefined ? null : readRecord(stored);
    if (old?.state === 'newer') throw new SavedError('newer');
    if (old?.state === 'damaged') await setAside.add(stored);
    const record = old?.state === 'sound' ? saveAgain(old.listing, fresh) : fresh;
    await saved.put(record);
    return record;
  });
  announceSaved([record.id]);
  return record;
}

/** The saved record of a listing, or null where it is not saved (or not readable). */
export async function readSaved(id: string): Promise<SavedListing | null> {
  return withSaved(async (database) => soundOrNull(await database.get('saved', id)));
}

/** Changes a saved record. Gives what holds then, or null where it is no longer saved. */
export async function changeSaved(
  id: string,
  change: (record: SavedListing) => SavedListing,
): Promise<SavedListing | null> {
  const record = await changeStores(async ({ saved }) => {
    const old = soundOrNull(await saved.get(id));
    const record = old && change(old);
    if (record) await saved.put(record);
    return record;
  });
  if (record) announceSaved([id]);
  return record;
}

/** The listing is seen again at `now`: remembers when, if it is saved, and gives its record, else null. */
export const seeSavedAgain = (id: string, now: Date): Promise<SavedListing | null> =>
  changeSaved(id, (record) => ({ ...record, seenAt: now.toISOString() }));

/** The listings saved last, the newest first. */
export async function readNewest(most: number): Promise<SavedListing[]> {
  return withSaved(async (database) => {
    const listings: SavedListing[] = [];
    let cursor = most > 0 ? await database.transaction('saved').store.index('savedAt').openCursor(null, 'prev') : null;
    while (cursor) {
      const listing = soundOrNull(cursor.value);
      if (listing) listings.push(listing);
      cursor = listings.length < most ? await cursor.continue() : null;
    }
    return listings;
  });
}

/** How many records there are, of any version; what was set aside is not among them. */
export const countSaved = (): Promise<number> => withSaved((database) => database.count('saved'));

/** All that is saved. What cannot be read is set aside and counted, never dropped. */
export async function readShelf(): Promise<Shelf> {
  return withSaved(async (database) => {
    const all = (await database.getAll('saved')).map((data) => ({ data, read: readRecord(data) }));
    const listings = all.flatMap(({ read }) => (read.state === 'sound' ? [read.listing] : []));
    const damaged = all.filter(({ read }) => read.state === 'damaged').map(({ data }) => data);
    const upgraded = all.flatMap(({ read }) => (read.state === 'sound' && read.isUpgraded ? [read.listing] : []));
    if (damaged.length > 0 || upgraded.length > 0) await tidy(damaged, upgraded);
    const newer = all.filter(({ read }) => read.state === 'newer').length;
    return { listings, setAside: await database.count('setAside'), newer, upgraded: upgraded.length };
  });
}

/** Sets aside what is damaged and stores what was brought up to date, all of it or nothing. */
async function tidy(damaged: readonly unknown[], upgraded: readonly SavedListing[]): Promise<void> {
  await changeStores(async ({ saved, setAside }) => {
    await Promise.all([
      ...damaged.map((data) => setAside.add(data)),
      ...damaged.map((data) => saved.delete((data as { id: string }).id)),
      ...upgraded.map((listing) => saved.put(listing)),
    ]);
  });
}

function soundOrNull(data: unknown): SavedListing | null {
  const read = data === undefined ? null : readRecord(data);
  return read?.state === 'sound' ? read.listing : null;
}
