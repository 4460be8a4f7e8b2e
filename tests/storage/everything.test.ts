import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory';

const areas = vi.hoisted(() => ({
  local: null as ReturnType<typeof memoryStorage> | null,
  sync: null as ReturnType<typeof memoryStorage> | null,
  session: null as ReturnType<typeof memoryStorage> | null,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return areas;
    },
  },
}));
const { countStored, deleteEverything, exportEverything, planRestore, restoreBackup, takeBack } = await import(
  '../../src/storage/everything'
);
const { closeSaved, withSaved } = await import('../../src/storage/saved-database');
const { NOW, savedListing } = await import('../core/saved-records');

/** What a person has stored who used all of it. */
const LOCAL = {
  switches: { pausedUntil: 9_000_000_000_000, offSites: ['jobs.lever.co', 'www.indeed.com'] },
  closedListings: ['greenhouse:1', 'lever:2'],
  lastTab: 'saved',
  essayPlace: 2.5,
};
const SYNC = {
  settings: { version: 1, tips: true, linkedIn: true, textSize: 2, cardFolded: false, cardCorner: 'start' },
};
const SESSION = { 'draft-1': { text: 'A listing', title: null, isWriting: false }, closedInPrivate: ['lever:9'] };

const put = (id: string) => withSaved((database) => database.put('saved', savedListing({ id })));
const savedIds = () => withSaved((database) => database.getAllKeys('saved'));
const everything = async () =>
  structuredClone({ local: areas.local?.values, sync: areas.sync?.values, saved: await savedIds() });
const planOf = async (text: string) => {
  const plan = await planRestore(text);
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};
/** The browser does not give the saved listings. */
const withholdSaved = async () => {
  await closeSaved();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    },
  });
};

beforeEach(async () => {
  vi.unstubAllGlobals();
  await closeSaved();
  globalThis.indexedDB = new IDBFactory();
  areas.local = memoryStorage(structuredClone(LOCAL));
  areas.sync = memoryStorage(structuredClone(SYNC));
  areas.session = memoryStorage(structuredClone(SESSION));
  await put('greenhouse:3');
  await put('lever:4');
});

describe('countStored', () => {
  it('counts each kind', async () => {
    expect(await countStored()).toEqual({ closedListings: 2, offSites: 2, saved: 2 });
  });

  it('says where the browser does not give the saved listings', async () => {
    await withholdSaved();
    expect(await countStored()).toEqual({ closedListings: 2, offSites: 2, saved: null });
  });
});

describe('deleteEverything', () => {
  it('leaves nothing, and takeBack brings everything back', async () => {
    const before = await everything();
    const undo = await deleteEverything();
    expect(await everything()).toEqual({ local: {}, sync: {}, saved: [] });
    expect(areas.session?.values).toEqual({});
    await takeBack(undo);
    expect(await everything()).toEqual(before);
  });

  it('deletes all that it can where the browser does not give the saved listings, and says so', async () => {
    await withholdSaved();
    expect((await deleteEverything()).saved).toBeNull();
    expect([areas.local?.values, areas.sync?.values]).toEqual([{}, {}]);
  });
});

describe('export and import', () => {
  it('end where they began, on another machine too', async () => {
    const { text, withSaved } = await exportEverything(NOW);
    await deleteEverything();
    await restoreBackup(await planOf(text));
    expect(withSaved).toBe(true);
    expect(await everything()).toEqual({
      sync: SYNC,
      local: { switches: { pausedUntil: 0, offSites: LOCAL.switches.offSites }, closedListings: LOCAL.closedListings },
      saved: ['greenhouse:3', 'lever:4'],
    });
  });

  it('export without the saved listings where the browser does not give them, and say so', async () => {
    await withholdSaved();
    const { text, withSaved } = await exportEverything(NOW);
    expect(withSaved).toBe(false);
    expect(JSON.parse(text)).toMatchObject({ offSites: LOCAL.switches.offSites, saved: null });
  });

  it('import adds to the lists and changes the settings; a pause stays; takeBack undoes it', async () => {
    const { text } = await exportEverything(NOW);
    await deleteEverything();
    areas.local?.set({ switches: { pausedUntil: 5, offSites: ['own.example'] }, closedListings: ['own:1'] });
    await put('own:2');
    const before = await everything();
    const plan = await planOf(text);
    expect(plan.difference.settings.map(({ key, to }) => [key, to])).toEqual([
      ['linkedIn', true],
      ['textSize', 2],
      ['cardCorner', 'start'],
    ]);
    expect(plan.saved).toMatchObject({ added: ['greenhouse:3', 'lever:4'], changed: [] });
    const undo = await restoreBackup(plan);
    expect(areas.local?.values).toMatchObject({
      switches: { pausedUntil: 5, offSites: ['own.example', ...LOCAL.switches.offSites] },
      closedListings: ['own:1', ...LOCAL.closedListings],
    });
    expect(await savedIds()).toEqual(['greenhouse:3', 'lever:4', 'own:2']);
    await takeBack(undo);
    expect(await everything()).toEqual(before);
  });

  it('planning an import changes nothing', async () => {
    const { text } = await exportEverything(NOW);
    await deleteEverything();
    const before = await everything();
    await planRestore(text);
    expect(await everything()).toEqual(before);
  });

  it('a saved listing that is here already stays as it is', async () => {
    const { text } = await exportEverything(NOW);
    await withSaved((database) => database.put('saved', savedListing({ id: 'lever:4', notes: 'Mine.' })));
    const plan = await planOf(text);
    expect(plan.saved).toMatchObject({ added: [], changed: ['lever:4'], same: ['greenhouse:3'] });
    await restoreBackup(plan);
    expect(await withSaved((database) => database.get('saved', 'lever:4'))).toMatchObject({ notes: 'Mine.' });
  });

  it.each([
    ['not-json', 'Dear diary'],
    ['not-ours', '{}'],
  ])('says what is wrong with a file: %s', async (trouble, text) => expect(await planRestore(text)).toBe(trouble));
});
