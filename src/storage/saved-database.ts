import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { SavedTrouble } from '../core/saved-listing';

export class SavedError extends Error {
  constructor(
    readonly trouble: SavedTrouble,
    cause?: unknown,
  ) {
    super(`Saved listings: ${trouble}`, { cause });
  }
}

interface Schema extends DBSchema {
  /** One record a listing; of unknown shape, because other versions write here too. Each has a text `id`. */
  saved: { key: string; value: unknown; indexes: { savedAt: string } };
  /** Records that could not be read, as they were. */
  setAside: { key: number; value: unknown };
}

export type SavedDatabase = IDBPDatabase<Schema>;

const NAME = 'saved-listings';
const VERSION = 1;

let connection: Promise<SavedDatabase> | null = null;

/** Runs `work` on the database. Rejects with SavedError; nothing of a transaction that failed is kept. */
export async function withSaved<T>(work: (database: SavedDatabase) => Promise<T>): Promise<T> {
  if (isInPrivateWindow()) throw new SavedError('private-window');
  try {
    connection ??= openSaved(VERSION);
    return await work(await connection);
  } catch (error) {
    if (!(error instanceof SavedError && error.trouble === 'newer')) await closeSaved();
    throw error instanceof SavedError ? error : new SavedError(troubleOf(error), error);
  }
}

type Store<Name extends 'saved' | 'setAside'> = IDBPObjectStore<Schema, ['saved', 'setAside'], Name, 'readwrite'>;
export interface Stores {
  readonly saved: Store<'saved'>;
  readonly setAside: Store<'setAside'>;
}

/** Runs `work` in one transaction over both stores: all of it holds in the end, or, where it rejects, nothing. */
export async function changeStores<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  return withSaved(async (database) => {
    const transaction = database.transaction(['saved', 'setAside'], 'readwrite');
    const ended = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    try {
      const result = await work({
        saved: transaction.objectStore('saved'),
        setAside: transaction.objectStore('setAside'),
      });
      const failure = await ended;
      if (failure) throw failure.error;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself, which a request that fails makes it do.
      }
      await ended;
      throw error;
    }
  });
}

/**
 * Is this page in a private window? Firefox gives our pages there no database, or one that ends with the window: what is
 * saved in it would be lost. Chromium, which opens our pages in normal windows only, always says false.
 */
export const isInPrivateWindow = (): boolean =>
  (globalThis as { browser?: { extension?: { inIncognitoContext?: boolean } } }).browser?.extension
    ?.inIncognitoContext === true;

/** Lets go of the database; the next use opens it anew. */
export async function closeSaved(): Promise<void> {
  const open = connection;
  connection = null;
  await open?.then((database) => database.close()).catch(() => {}); // one that never opened needs no closing
}

/** Opens a version of the database. Rejects with `blocked` where a page of an older version is open and does not let go. */
export function openSaved(version: number): Promise<SavedDatabase> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, version, {
      upgrade(database, oldVersion) {
        if (oldVersion >= 1) return;
        database.createObjectStore('saved', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        database.createObjectStore('setAside', { autoIncrement: true });
      },
      blocked: () => reject(new SavedError('blocked')),
      blocking: () => void closeSaved(), // a newer version wants to upgrade
      terminated: () => void closeSaved(),
    }).then(resolve, reject);
  });
}

/** The trouble behind what IndexedDB threw. */
function troubleOf(error: unknown): SavedTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
