import * as v from 'valibot';
import { readSavedFile, type SavedFile } from './saved-file';
import type { Settings } from './settings';
import { readSettingsRecord, type SettingsRecord } from './settings-record';

/** Marks a file as ours. */
const FORMAT = 'mayor-of-the-product/everything';
const FILE_VERSION = 1;

/** Everything that is kept, as it is stored, but for what concerns this moment only (a pause, the place in the essay). */
export interface Backup {
  readonly settings: SettingsRecord;
  readonly offSites: readonly string[];
  readonly closedListings: readonly string[];
  /** The text of an export of the saved listings, or null where they could not be read. */
  readonly saved: string | null;
}

/** A backup, read. The settings are null where the file holds saved listings alone. */
export interface ReadBackup {
  readonly settings: Settings | null;
  readonly offSites: readonly string[];
  readonly closedListings: readonly string[];
  readonly saved: { readonly text: string; readonly file: SavedFile } | null;
}

/** Why a file is none that can be imported. */
export type BackupTrouble = 'not-json' | 'not-ours' | 'newer-file' | 'damaged';

/** The text of a JSON export. */
export function writeBackup({ saved, ...kept }: Backup, now: Date): string {
  const whole = { format: FORMAT, version: FILE_VERSION, exportedAt: now.toISOString(), ...kept };
  return `${JSON.stringify({ ...whole, saved: saved === null ? null : JSON.parse(saved) }, null, 2)}\n`;
}

const LONGEST_HOST = 253;
const LONGEST_ID = 2_000;

const Envelope = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const Contents = v.object({
  settings: v.record(v.string(), v.unknown()),
  offSites: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_HOST))),
  closedListings: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID))),
  saved: v.nullable(v.unknown()),
});

/** Reads an export of everything, or of the saved listings alone, or says what is wrong with it. */
export function readBackup(text: string): ReadBackup | BackupTrouble {
  const alone = readSaved(text);
  if (typeof alone !== 'string') return { settings: null, offSites: [], closedListings: [], saved: alone };
  if (alone !== 'not-ours') return alone;
  const data = JSON.parse(text.replace(/^\uFEFF/, ''));
  const envelope = v.safeParse(Envelope, data);
  if (!envelope.success) return 'not-ours';
  if (envelope.output.version > FILE_VERSION) return 'newer-file';
  const contents = v.safeParse(Contents, data);
  if (!contents.success) return 'damaged';
  const { settings, saved, ...lists } = contents.output;
  const read = saved === null ? null : readSaved(JSON.stringify(saved));
  if (read === 'newer-file') return read;
  if (typeof read === 'string') return 'damaged';
  return { settings: readSettingsRecord(settings), ...lists, saved: read };
}

function readSaved(text: string): ReadBackup['saved'] | BackupTrouble {
  const file = readSavedFile(text);
  if (file === 'same-twice') return 'damaged';
  return typeof file === 'string' ? file : { text, file };
}

/** One setting that an import would change. */
export type SettingDifference = {
  [K in keyof Settings]: { key: K; from: Settings[K]; to: Settings[K] };
}[keyof Settings];

/** What an import would change beside the saved listings. Lists only grow. */
export interface BackupDifference {
  readonly settings: readonly SettingDifference[];
  readonly offSites: readonly string[];
  readonly closedListings: readonly string[];
}

/** Holds a backup against what is kept now. */
export function compareBackup(
  { settings, offSites, closedListings }: ReadBackup,
  now: Pick<Backup, 'offSites' | 'closedListings'> & { readonly settings: Settings },
): BackupDifference {
  const keys = Object.keys(settings ?? {}) as (keyof Settings)[];
  const differences = keys.map((key) => ({ key, from: now.settings[key], to: settings?.[key] }) as SettingDifference);
  return {
    settings: differences.filter(({ from, to }) => from !== to),
    offSites: added(offSites, now.offSites),
    closedListings: added(closedListings, now.closedListings),
  };
}

const added = (theirs: readonly string[], ours: readonly string[]) =>
  [...new Set(theirs)].filter((one) => !ours.includes(one));
