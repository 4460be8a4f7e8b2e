import browser from 'webextension-polyfill';
import {
  type BackupDifference,
  type BackupTrouble,
  compareBackup,
  type ReadBackup,
  readBackup,
  writeBackup,
} from '../core/backup';
import type { ImportPreview } from '../core/saved-file';
import { forgetClosedInPrivate, rememberAllClosed } from './closed-listings';
import { deleteDrafts } from './drafts';
import { readStored } from './local';
import { countSaved } from './saved';
import { deleteAllSaved, exportSaved, importSaved, planImport, type Undo, undoSaved } from './saved-transfer';
import { changeSettings, readSettings, SETTINGS_KEY, storedSettings, storeSettings } from './settings';
import { changeLocalSwitches } from './switches';

/** How much of each kind is stored. */
export interface StoredCounts {
  readonly closedListings: number;
  readonly offSites: number;
  /** Null where the browser does not give the saved listings. */
  readonly saved: number | null;
}

export async function countStored(): Promise<StoredCounts> {
  const [closed, { offSites }, saved] = await Promise.all([
    readStored('closedListings'),
    readStored('switches'),
    countSaved().catch(() => null), // said as such, not hidden: see `saved`
  ]);
  return { closedListings: closed.length, offSites: offSites.length, saved };
}

/** Everything as the text of a JSON file; without the saved listings where the browser does not give them. */
export async function exportEverything(now: Date): Promise<{ text: string; withSaved: boolean }> {
  const [settings, { offSites }, closedListings, saved] = await Promise.all([
    storedSettings(),
    readStored('switches'),
    readStored('closedListings'),
    exportSaved(now).catch(() => null),
  ]);
  return { text: writeBackup({ settings, offSites, closedListings, saved }, now), withSaved: saved !== null };
}

/** A file that may be imported, and what it would change. */
export interface RestorePlan {
  readonly backup: ReadBackup;
  readonly difference: BackupDifference;
  /** Null where the file has no saved listings. */
  readonly saved: ImportPreview | null;
}

/** Says what importing the text of a file would change, or what is wrong with it. Changes nothing. */
export async function planRestore(text: string): Promise<RestorePlan | BackupTrouble> {
  const backup = readBackup(text);
  if (typeof backup === 'string') return backup;
  const [settings, { offSites }, closedListings] = await Promise.all([
    readSettings(),
    readStored('switches'),
    readStored('closedListings'),
  ]);
  const plan = backup.saved && (await planImport(backup.saved.text));
  if (typeof plan === 'string') return 'damaged';
  const difference = compareBackup(backup, { settings, offSites, closedListings });
  return { backup, difference, saved: plan?.preview ?? null };
}

/** What brings back everything as it was before a deletion or an import. */
export interface TakeBack {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly saved: Undo | null;
}

/** Imports a file: its settings hold, its lists are added, saved listings that are here already stay. Gives what takes it back. */
export async function restoreBackup({ backup, difference }: RestorePlan): Promise<TakeBack> {
  const plan = backup.saved && (await planImport(backup.saved.text));
  const before = await remember();
  const saved = plan && typeof plan !== 'string' ? await importSaved(plan, false) : null; // first: it may have no room
  await changeLocalSwitches((switches) => ({
    ...switches,
    offSites: [...new Set([...switches.offSites, ...difference.offSites])],
  }));
  await rememberAllClosed(difference.closedListings);
  if (backup.settings) await changeSettings(backup.settings);
  return { ...before, saved };
}

/** Deletes everything. Gives what takes it back, but for what was kept until the browser closes; there `saved` is null where the browser did not give the saved listings. */
export async function deleteEverything(): Promise<TakeBack> {
  const before = await remember();
  const saved = await deleteAllSaved().catch(() => null);
  await deleteDrafts();
  await forgetClosedInPrivate();
  await storeSettings({});
  await browser.storage.local.clear();
  return { ...before, saved };
}

/** Brings back everything as it was. */
export async function takeBack({ settings, local, saved }: TakeBack): Promise<void> {
  if (saved) await undoSaved(saved);
  await browser.storage.local.clear();
  await browser.storage.local.set({ ...local });
  await storeSettings(settings);
}

async function remember(): Promise<Omit<TakeBack, 'saved'>> {
  const [settings, { [SETTINGS_KEY]: _, ...local }] = await Promise.all([
    storedSettings(),
    browser.storage.local.get(),
  ]);
  return { settings, local };
}
