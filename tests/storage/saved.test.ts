import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSaved,
  countSaved,
  readNewest,
  readSaved,
  readShelf,
  saveListing,
  seeSavedAgain,
} from '../../src/storage/saved';
import { closeSaved, openSaved, SavedError, withSaved } from '../../src/storage/saved-database';
import { savedListing } from '../core/saved-records';

beforeEach(async () => {
  await closeSaved();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const putRaw = (data: unknown) => withSaved((database) => database.put('saved', data));
const record = (id: string, savedAt = '2026-11-25T10:00:00.000Z') => savedListing({ id, savedAt });

describe('saving', () => {
  it('keeps a listing', async () => {
    await saveListing(savedListing());
    expect(await readSaved(savedListing().id)).toEqual(savedListing());
    expect(await readSaved('another')).toBeNull();
  });

  it('twice updates it, and keeps what the person wrote', async () => {
    await saveListing(record('a'));
    await changeSaved('a', (old) => ({ ...old, notes: 'Mine' }));
    const again = await saveListing({ ...record('a', '2026-12-01T00:00:00.000Z'), title: 'Lead PM' });
    expect(again).toEqual({ ...record('a'), title: 'Lead PM', notes: 'Mine' });
    expect((await readShelf()).listings).toEqual([again]);
  });

  it('over a damaged record sets that aside', async () => {
    await putRaw({ id: 'a', broken: true });
    await saveListing(record('a'));
    expect(await readShelf()).toMatchObject({ listings: [record('a')], setAside: 1 });
  });

  it('over a record of a newer version leaves that alone and says so', async () => {
    const newer = { id: 'a', version: 99, more: 'than we know' };
    await putRaw(newer);
    await expect(saveListing(record('a'))).rejects.toMatchObject({ trouble: 'newer' });
    expect(await withSaved((database) => database.get('saved', 'a'))).toEqual(newer);
  });

  it('two things at once loses neither', async () => {
    await saveListing(record('a'));
    await Promise.all([
      changeSaved('a', (old) => ({ ...old, notes: 'Mine' })),
      changeSaved('a', (old) => ({ ...old, answers: { 'lever:budget': 'None' } })),
    ]);
    expect(await readSaved('a')).toMatchObject({ notes: 'Mine', answers: { 'lever:budget': 'None' } });
  });

  it('remembers when a listing was seen again, and nothing of one that is not saved', async () => {
    await saveListing(record('a'));
    const now = new Date('2027-01-01T00:00:00.000Z');
    expect(await seeSavedAgain('a', now)).toEqual({ ...record('a'), seenAt: now.toISOString() });
    expect(await seeSavedAgain('b', now)).toBeNull();
    expect((await readShelf()).listings.length).toBe(1);
  });
});

describe('reading', () => {
  it('an empty shelf', async () => {
    expect(await readShelf()).toEqual({ listings: [], setAside: 0, newer: 0, upgraded: 0 });
    expect(await readNewest(3)).toEqual([]);
    expect(await countSaved()).toBe(0);
  });

  it('the last few, the newest first', async () => {
    for (const day of ['03', '01', '04', '02']) await saveListing(record(day, `2026-11-${day}T00:00:00.000Z`));
    const newest = async (most: number) => (await readNewest(most)).map(({ id }) => id);
    expect(await newest(3)).toEqual(['04', '03', '02']);
    expect(await newest(9)).toEqual(['04', '03', '02', '01']);
    expect(await newest(0)).toEqual([]);
    expect(await countSaved()).toBe(4);
  });

  it('sets damaged records aside as they are, and leaves newer ones', async () => {
    const damaged = { id: 'b', version: 1, title: 7 };
    const newer = { id: 'c', version: 2 };
    for (const data of [record('a'), damaged, newer]) await putRaw(data);
    expect(await readShelf()).toEqual({ listings: [record('a')], setAside: 1, newer: 1, upgraded: 0 });
    expect(await readShelf()).toEqual({ listings: [record('a')], setAside: 1, newer: 1, upgraded: 0 });
    expect(await withSaved((database) => database.getAll('setAside'))).toEqual([damaged]);
    expect(await withSaved((database) => database.get('saved', 'c'))).toEqual(newer);
  });
});

describe('trouble', () => {
  const failing = (name: string) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('made up', name);
    });
  };

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
  ])('%s: %s, and nothing is lost', async (name, trouble) => {
    await saveListing(record('a'));
    failing(name);
    await expect(saveListing({ ...record('a'), title: 'Lead PM' })).rejects.toMatchObject({ trouble });
    expect((await readShelf()).listings).toEqual([record('a')]);
    await saveListing(record('b'));
    expect((await readShelf()).listings.length).toBe(2);
  });

  it('a database of a newer version of the extension is left alone', async () => {
    (await openSaved(9)).close();
    await expect(readShelf()).rejects.toMatchObject({ trouble: 'newer' });
  });

  it('no database at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('made up', 'SecurityError');
    });
    const error = await readShelf().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SavedError);
    expect(error).toMatchObject({ trouble: 'unavailable', cause: { name: 'SecurityError' } });
    expect((await readShelf()).listings).toEqual([]);
  });

  it('lets a newer version upgrade, though this page is open', async () => {
    await saveListing(record('a'));
    const newer = await openSaved(2);
    expect(await newer.getAll('saved')).toEqual([record('a')]);
    newer.close();
  });

  it('says when a page of an older version does not let go', async () => {
    const stubborn = indexedDB.open('saved-listings', 1);
    await new Promise((done) => {
      stubborn.onsuccess = done;
    });
    await expect(openSaved(2)).rejects.toMatchObject({ trouble: 'blocked' });
  });
});

describe('in a private window, which has no database that lasts', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, () => Promise<unknown>]>([
    ['saving', () => saveListing(record('a'))],
    ['reading', () => readShelf()],
    ['looking one up', () => readSaved('a')],
  ])('%s is refused, with its reason', async (_, attempt) => {
    vi.stubGlobal('browser', { extension: { inIncognitoContext: true } });
    await expect(attempt()).rejects.toMatchObject({ trouble: 'private-window' });
    vi.stubGlobal('browser', { extension: { inIncognitoContext: false } });
    expect((await readShelf()).listings).toEqual([]);
  });
});
