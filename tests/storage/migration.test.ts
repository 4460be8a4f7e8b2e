import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import { memoryStorage } from './memory';

const areas = vi.hoisted(() => ({}) as Record<'local' | 'sync' | 'session', ReturnType<typeof memoryStorage>>);
vi.mock('webextension-polyfill', () => ({ default: { storage: areas } }));
const { moveOldSettings, readSettings, changeSettings } = await import('../../src/storage/settings');
const { readStored } = await import('../../src/storage/local');
const { readShelf, readSaved } = await import('../../src/storage/saved');
const { closeSaved } = await import('../../src/storage/saved-database');
const { exportEverything, planRestore } = await import('../../src/storage/everything');

/** All that a released version stores, and what this one must make of it. */
interface Stored {
  readonly sync: Record<string, unknown>;
  readonly local: Record<string, unknown>;
  readonly databaseVersion: number;
  readonly saved: readonly { readonly id: string }[];
  readonly setAside: readonly unknown[];
  readonly read: { readonly settings: object; readonly titles: readonly string[]; readonly notes: string };
}

const folder = path.resolve(import.meta.dirname, '../fixtures/stored');
const releases = readdirSync(folder).map((name) => name.replace('.json', ''));
const storedBy = (release: string): Stored => JSON.parse(readFileSync(path.join(folder, `${release}.json`), 'utf8'));

/** Lays out the database as that version did, without any code of ours. */
function layOut({ databaseVersion, saved, setAside }: Stored): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('saved-listings', databaseVersion);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('saved', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      opening.result.createObjectStore('setAside', { autoIncrement: true });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['saved', 'setAside'], 'readwrite');
      for (const record of saved) transaction.objectStore('saved').put(record);
      for (const record of setAside) transaction.objectStore('setAside').add(record);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

it('the first release has its fixture', () => {
  expect(releases).toContain('1.0.0');
  expect(releases.every((release) => release.localeCompare(version, 'en', { numeric: true }) <= 0)).toBe(true);
});

describe.each(releases)('what version %s stored', (release) => {
  const stored = storedBy(release);
  beforeEach(async () => {
    await closeSaved();
    globalThis.indexedDB = new IDBFactory();
    await layOut(stored);
    areas.local = memoryStorage(structuredClone(stored.local));
    areas.sync = memoryStorage(structuredClone(stored.sync));
    areas.session = memoryStorage();
    await moveOldSettings();
  });

  it('is read: settings, switches, closed listings', async () => {
    expect(await readSettings()).toEqual(stored.read.settings);
    expect(await readStored('switches')).toEqual(stored.local.switches);
    expect(await readStored('closedListings')).toEqual(stored.local.closedListings);
    expect(await readStored('lastTab')).toBe(stored.local.lastTab);
    expect(await readStored('essayPlace')).toBe(stored.local.essayPlace);
  });

  it('is read: every saved listing, with what the person wrote', async () => {
    const { listings, setAside, newer } = await readShelf();
    expect(listings.map(({ title }) => title).sort()).toEqual(stored.read.titles);
    expect({ setAside, newer }).toEqual({ setAside: stored.setAside.length, newer: 0 });
    expect(await readSaved(stored.saved[0]?.id ?? '')).toMatchObject({
      notes: stored.read.notes,
      answers: { 'lever:budget': 'None.' },
    });
  });

  it('loses nothing by a change, nor by an export that comes back', async () => {
    await changeSettings({ textSize: 0 });
    expect(await readSettings()).toEqual({ ...stored.read.settings, textSize: 0 });
    const { text, withSaved } = await exportEverything(new Date('2026-11-27T00:00:00.000Z'));
    expect(withSaved).toBe(true);
    await closeSaved();
    globalThis.indexedDB = new IDBFactory();
    for (const area of [areas.local, areas.sync]) await area.clear();
    const plan = await planRestore(text);
    expect(plan).toMatchObject({
      difference: { closedListings: stored.local.closedListings },
      saved: { added: stored.saved.map(({ id }) => id).sort() },
    });
  });
});
