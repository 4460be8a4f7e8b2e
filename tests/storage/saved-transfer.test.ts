import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedListing } from '../../src/core/saved-listing';
import { readRecord } from '../../src/core/saved-record';
import { readShelf, saveListing } from '../../src/storage/saved';
import { closeSaved, withSaved } from '../../src/storage/saved-database';
import {
  deleteAllSaved,
  deleteSaved,
  exportSaved,
  type ImportPlan,
  importSaved,
  planImport,
  undoSaved,
} from '../../src/storage/saved-transfer';
import { anySavedListing, NOW, savedListing } from '../core/saved-records';

const startEmpty = async () => {
  await closeSaved();
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(startEmpty);
afterEach(() => vi.restoreAllMocks());

const record = (id: string, parts: Partial<SavedListing> = {}) => savedListing({ id, ...parts });
const putRaw = (data: unknown) => withSaved((database) => database.put('saved', data));
const everything = () =>
  withSaved(async (database) => ({
    saved: await database.getAll('saved'),
    setAside: await database.getAll('setAside'),
  }));
const planOf = async (text: string): Promise<ImportPlan> => {
  const plan = await planImport(text);
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};

const newer = { id: 'newer', version: 99, more: { than: ['we', 'know'] } };
const damaged = { id: 'damaged', version: 1, title: null };

async function fill(): Promise<void> {
  for (const id of ['a', 'b', 'c'])
    await saveListing(record(id, { notes: `About ${id}`, answers: { 'lever:budget': id } }));
  for (const data of [newer, damaged]) await putRaw(data);
  await readShelf(); // which sets the damaged one aside
}

describe('deleting', () => {
  it('some, and taking it back, ends where it began', async () => {
    await fill();
    const before = await everything();
    const undo = await deleteSaved(['a', 'c', 'nobody']);
    expect((await readShelf()).listings).toEqual([record('b', { notes: 'About b', answers: { 'lever:budget': 'b' } })]);
    await undoSaved(undo);
    expect(await everything()).toEqual(before);
  });

  it('all leaves nothing, and taking it back ends where it began', async () => {
    await fill();
    const before = await everything();
    const undo = await deleteAllSaved();
    expect(await everything()).toEqual({ saved: [], setAside: [] });
    await undoSaved(undo);
    expect(await everything()).toEqual(before);
  });

  it('and saving anew, then taking it back, keeps both what the page says and what the person wrote', async () => {
    await fill();
    const undo = await deleteSaved(['a']);
    await saveListing(record('a', { title: 'Lead PM' }));
    await undoSaved(undo);
    expect(await readShelf()).toMatchObject({ listings: [{ id: 'a', title: 'Lead PM', notes: 'About a' }, {}, {}] });
  });
});

describe('export and import', () => {
  it('of everything, with a deletion of all between, ends where it began', async () => {
    await fill();
    const before = await everything();
    const text = await exportSaved(NOW);
    await deleteAllSaved();
    const plan = await planOf(text);
    expect(plan.preview).toEqual({ added: ['a', 'b', 'c'], changed: [], same: [], newer: ['newer'], damaged: 1 });
    await importSaved(plan, true);
    expect(await everything()).toEqual(before);
  });

  it('is the identity on all records there can be', async () => {
    const shelf = fc.uniqueArray(anySavedListing, { selector: ({ id }) => id, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(shelf, async (listings) => {
        await startEmpty();
        for (const listing of listings) {
          expect(readRecord(listing)).toEqual({ state: 'sound', listing, isUpgraded: false });
          await saveListing(listing);
        }
        const before = await everything();
        expect(before.saved.length).toBe(listings.length);
        const text = await exportSaved(NOW);
        await deleteAllSaved();
        await importSaved(await planOf(text), true);
        expect(await everything()).toEqual(before);
        expect(await exportSaved(NOW)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('carries what cannot be read here, of newer versions and damaged, to the last field; a second import adds nothing', async () => {
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    const newerRecord = fc.record({ id: fc.uuid(), version: fc.integer({ min: 2, max: 99 }), more: json });
    const kept = fc.record({
      saved: fc.uniqueArray(fc.oneof(anySavedListing, newerRecord), { selector: ({ id }) => id, maxLength: 6 }),
      setAside: fc.array(json, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(kept, async ({ saved, setAside }) => {
        await startEmpty();
        await withSaved(async (database) => {
          for (const record of saved) await database.put('saved', record);
          for (const record of setAside) await database.add('setAside', record);
        });
        const before = await everything();
        expect(before.setAside).toEqual(setAside);
        const text = await exportSaved(NOW);
        await deleteAllSaved();
        for (const _ of ['once', 'twice']) {
          await importSaved(await planOf(text), true);
          expect(await everything()).toEqual(before);
        }
        expect(await exportSaved(NOW)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  const changedFile = async () => {
    await fill();
    await putRaw(record('b', { notes: 'Changed' }));
    const text = await exportSaved(NOW);
    await deleteAllSaved();
    await fill();
    await deleteSaved(['c']);
    return text;
  };

  it('says before what would be new, changed and the same', async () => {
    const { preview } = await planOf(await changedFile());
    expect(preview).toEqual({ added: ['c'], changed: ['b'], same: ['a'], newer: ['newer'], damaged: 1 });
  });

  it.each([
    [true, 'Changed'],
    [false, 'About b'],
  ])('replacing %s: %s, and taking it back ends where it began', async (replace, notes) => {
    const plan = await planOf(await changedFile());
    const before = await everything();
    const undo = await importSaved(plan, replace);
    const { listings } = await readShelf();
    expect(listings.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(listings.find(({ id }) => id === 'b')?.notes).toBe(notes);
    expect((await everything()).setAside.length).toBe(1);
    await undoSaved(undo);
    expect(await everything()).toEqual(before);
  });

  it('never overwrites what a newer version wrote', async () => {
    await saveListing(record('newer'));
    const text = await exportSaved(NOW);
    await deleteAllSaved();
    await putRaw(newer);
    await importSaved(await planOf(text), true);
    expect((await everything()).saved).toEqual([newer]);
  });

  it('that fails half-way has changed nothing', async () => {
    const plan = await planOf(await changedFile());
    const before = await everything();
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts === 3) throw new DOMException('made up', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importSaved(plan, true)).rejects.toMatchObject({ trouble: 'full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
});

describe('a bad file is refused with its reason, and nothing is lost', () => {
  const text = async () => exportSaved(NOW);
  it.each([
    ['an empty one', () => '', 'not-json'],
    ['half a file', (text: string) => text.slice(0, text.length / 2), 'not-json'],
    ['another JSON', () => '{"listings":[]}', 'not-ours'],
    ['a list', () => '[]', 'not-ours'],
    ['one of a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), 'newer-file'],
    ['one with a listing twice', (text: string) => text.replace('"id": "b"', '"id": "a"'), 'same-twice'],
  ])('%s', async (_, spoil, trouble) => {
    await fill();
    const before = await everything();
    expect(await planImport(spoil(await text()))).toBe(trouble);
    expect(await everything()).toEqual(before);
  });

  it('but one bad record among good ones is set aside, as it is', async () => {
    await fill();
    const bad = (await text()).replace('"title": "Senior Product Manager, Payments"', '"title": 7');
    await deleteAllSaved();
    const plan = await planOf(bad);
    expect(plan.preview).toMatchObject({ added: ['b', 'c'], damaged: 2 });
    await importSaved(plan, true);
    expect((await everything()).setAside).toContainEqual({
      ...record('a'),
      title: 7,
      notes: 'About a',
      answers: { 'lever:budget': 'a' },
    });
  });

  it('a byte order mark is no fault', async () => {
    await fill();
    expect((await planOf(`\uFEFF${await text()}`)).preview.same).toEqual(['a', 'b', 'c']);
  });
});
