import {
  type FileTrouble,
  type ImportPreview,
  isEqual,
  previewImport,
  readSavedFile,
  type SavedFile,
  writeSavedFile,
} from '../core/saved-file';
import { saveAgain } from '../core/saved-listing';
import { readRecord } from '../core/saved-record';
import { changeStores, withSaved } from './saved-database';
import { announceSaved } from './saved-news';

/** What brings back what a deletion or an import changed. */
export interface Undo {
  readonly of: 'deletion' | 'import';
  /** Records as they were. */
  readonly put: readonly unknown[];
  /** Ids of records that were not there. */
  readonly remove: readonly string[];
  /** Records that were set aside. */
  readonly setAside: readonly unknown[];
  /** Keys of records that were set aside by it. */
  readonly dropSetAside: readonly number[];
}

/** Deletes saved listings, and gives what brings them back. */
export async function deleteSaved(ids: readonly string[]): Promise<Undo> {
  const put = await changeStores(async ({ saved }) => {
    const records = await Promise.all(ids.map((id) => saved.get(id)));
    await Promise.all(ids.map((id) => saved.delete(id)));
    return records.filter((record) => record !== undefined);
  });
  announceSaved(ids);
  return { of: 'deletion', put, remove: [], setAside: [], dropSetAside: [] };
}

/** Deletes everything, what was set aside and what newer versions wrote included, and gives what brings it back. */
export async function deleteAllSaved(): Promise<Undo> {
  const undo = await changeStores(async ({ saved, setAside }) => {
    const all = { put: await saved.getAll(), setAside: await setAside.getAll() };
    await Promise.all([saved.clear(), setAside.clear()]);
    return { of: 'deletion', ...all, remove: [], dropSetAside: [] } as const;
  });
  announceSaved('all');
  return undo;
}

/** Takes a deletion or an import back, whole or not at all. */
export async function undoSaved(undo: Undo): Promise<void> {
  await changeStores(async ({ saved, setAside }) => {
    const bringBack = async (record: unknown) => {
      const now = undo.of === 'deletion' ? await saved.get((record as { id: string }).id) : undefined;
      await saved.put(broughtBack(record, now));
    };
    await Promise.all([
      ...undo.put.map(bringBack),
      ...undo.remove.map((id) => saved.delete(id)),
      ...undo.setAside.map((record) => setAside.add(record)),
      ...undo.dropSetAside.map((key) => setAside.delete(key)),
    ]);
  });
  announceSaved('all');
}

/** A deleted record; where the listing was saved anew in between, the new one with what the person had written. */
function broughtBack(record: unknown, now: unknown): unknown {
  const [old, fresh] = [readRecord(record), readRecord(now)];
  if (fresh.state === 'damaged') return record;
  return old.state === 'sound' && fresh.state === 'sound' ? saveAgain(old.listing, fresh.listing) : now;
}

/** Everything as the text of a JSON file. */
export async function exportSaved(now: Date): Promise<string> {
  return withSaved(async (database) => {
    const transaction = database.transaction(['saved', 'setAside']);
    const [saved, setAside] = await Promise.all([
      transaction.objectStore('saved').getAll(),
      transaction.objectStore('setAside').getAll(),
    ]);
    return writeSavedFile({ saved, setAside }, now);
  });
}

/** A file that may be imported, and what it would change. */
export interface ImportPlan {
  readonly file: SavedFile;
  readonly preview: ImportPreview;
}

/** Reads the text of an exported file and says what importing it would change, or what is wrong with it. Changes nothing. */
export async function planImport(text: string): Promise<ImportPlan | FileTrouble> {
  const file = readSavedFile(text);
  if (typeof file === 'string') return file;
  const stored = await withSaved((database) => database.getAll('saved'));
  const byId = new Map(stored.map((record) => [(record as { id: string }).id, record]));
  return { file, preview: previewImport(file, byId) };
}

/**
 * Imports a file, whole or not at all, and gives what takes it back. Where a listing is saved with other contents, the
 * file's hold if `replace`, else those that are there; what a newer version of the extension wrote here always stays.
 */
export async function importSaved({ file }: ImportPlan, replace: boolean): Promise<Undo> {
  const undo = await changeStores(async ({ saved, setAside }) => {
    const put: unknown[] = [];
    const remove: string[] = [];
    const bringIn = async (id: string, record: unknown) => {
      const old = await saved.get(id);
      if (old !== undefined && (!replace || readRecord(old).state === 'newer')) return;
      if (old === undefined) remove.push(id);
      else put.push(old);
      await saved.put(record);
    };
    const before = await setAside.getAll();
    const damaged = file.damaged.filter((record) => !before.some((other) => isEqual(other, record)));
    const dropSetAside = await Promise.all(damaged.map((record) => setAside.add(record)));
    await Promise.all([
      ...file.listings.map((listing) => bringIn(listing.id, listing)),
      ...file.newer.map(({ id, record }) => bringIn(id, record)),
    ]);
    return { of: 'import', put, remove, setAside: [], dropSetAside } as const;
  });
  announceSaved('all');
  return undo;
}
