import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSavedFile, type StoredRecords } from '../../src/core/saved-file';
import { readShelf } from '../../src/storage/saved';
import { withSaved } from '../../src/storage/saved-database';
import { deleteAllSaved, exportSaved, importSaved, planImport } from '../../src/storage/saved-transfer';
import { NOW, savedListing } from '../core/saved-records';

/** One export a version of the records, as the first release with it writes them. None is ever changed, and each is read for ever. */
const folder = path.resolve('tests/fixtures/saved');
const files = readdirSync(folder).sort();
const current = savedListing().version;
const recordsOf = (text: string): StoredRecords => JSON.parse(text);
const byId = (records: readonly unknown[]) =>
  (records as { id: string }[]).toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));

it('has one file a version', () => {
  expect(files).toEqual(Array.from({ length: current }, (_, index) => `version-${index + 1}.json`));
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const stored = recordsOf(text);
  const isCurrent = name === `version-${current}.json`;

  it('is read whole, with all that the person wrote', () => {
    const file = readSavedFile(text);
    if (typeof file === 'string') throw new Error(file);
    expect(file.listings.map(({ version }) => version)).toEqual(stored.saved.map(() => current));
    for (const key of ['id', 'title', 'notes', 'answers'] as const)
      expect(file.listings.map((listing) => listing[key])).toEqual(
        stored.saved.map((record) => (record as never)[key]),
      );
    expect(file.newer).toEqual([]);
    expect(file.damaged).toEqual(stored.setAside);
  });

  it('in the database is brought up to date, and nothing is set aside', async () => {
    await withSaved(async (database) => {
      for (const record of stored.saved) await database.put('saved', record);
    });
    const shelf = await readShelf();
    expect(shelf).toMatchObject({ setAside: 0, newer: 0, upgraded: isCurrent ? 0 : stored.saved.length });
    expect(shelf.listings).toHaveLength(stored.saved.length);
    await deleteAllSaved();
  });

  it('is imported, and of the current version exported again as it was', async () => {
    const plan = await planImport(text);
    if (typeof plan === 'string') throw new Error(plan);
    await importSaved(plan, true);
    const again = recordsOf(await exportSaved(NOW));
    expect(again.saved).toHaveLength(stored.saved.length);
    expect(again.setAside).toEqual(stored.setAside);
    if (isCurrent) expect(again.saved).toEqual(byId(stored.saved));
    await deleteAllSaved();
  });
});

it('the current one is what this version writes: another shape is another version', () => {
  const { saved } = recordsOf(readFileSync(path.join(folder, `version-${current}.json`), 'utf8'));
  expect(saved[0]).toEqual(savedListing());
});
