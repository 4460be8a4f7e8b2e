import * as v from 'valibot';
import type { SavedListing } from './saved-listing';
import { readRecord } from './saved-record';

/** Marks a file as ours. */
const FORMAT = 'mayor-of-the-product/saved-listings';
const FILE_VERSION = 1;

/** All that the database holds, as it is stored. */
export interface StoredRecords {
  /** One record a listing, of this version or a newer one. */
  readonly saved: readonly unknown[];
  /** Records that could not be read. */
  readonly setAside: readonly unknown[];
}

/** An exported file, read: what is sound, what a newer version wrote, and what cannot be read. */
export interface SavedFile {
  readonly listings: readonly SavedListing[];
  readonly newer: readonly { readonly id: string; readonly record: unknown }[];
  readonly damaged: readonly unknown[];
}

/** Why a file is none that can be imported. */
export type FileTrouble = 'not-json' | 'not-ours' | 'newer-file' | 'same-twice';

/** The text of a JSON export: everything that is stored, to the last field. */
export const writeSavedFile = ({ saved, setAside }: StoredRecords, now: Date): string =>
  `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, exportedAt: now.toISOString(), saved, setAside }, null, 2)}\n`;

const Envelope = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  saved: v.array(v.unknown()),
  setAside: v.array(v.unknown()),
});

/** Reads an export, or says what is wrong with it. A record that cannot be read spoils no other. */
export function readSavedFile(text: string): SavedFile | FileTrouble {
  const data = parseJson(text);
  if (data === undefined) return 'not-json';
  const parsed = v.safeParse(Envelope, data);
  if (!parsed.success) return 'not-ours';
  const { version, saved, setAside } = parsed.output;
  if (version > FILE_VERSION) return 'newer-file';
  const read = saved.map((record) => ({ record, read: readRecord(record) }));
  const listings = read.flatMap(({ read }) => (read.state === 'sound' ? [read.listing] : []));
  const newer = read.flatMap(({ record, read }) => (read.state === 'newer' ? [{ id: read.id, record }] : []));
  const ids = [...listings, ...newer].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return 'same-twice';
  const damaged = read.filter(({ read }) => read.state === 'damaged').map(({ record }) => record);
  return { listings, newer, damaged: [...damaged, ...setAside] };
}

/** What an import would change, by id. */
export interface ImportPreview {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: readonly string[];
  /** Written by a newer version of the extension: kept as they are, shown once this one is updated. */
  readonly newer: readonly string[];
  /** How many cannot be read, and are set aside. */
  readonly damaged: number;
}

/** Holds a file against the records that are stored, by id. */
export function previewImport(file: SavedFile, stored: ReadonlyMap<string, unknown>): ImportPreview {
  const idsWhere = (wanted: (listing: SavedListing) => boolean) => file.listings.filter(wanted).map(({ id }) => id);
  const isSame = (listing: SavedListing) => isEqual(listing, stored.get(listing.id));
  return {
    added: idsWhere(({ id }) => !stored.has(id)),
    changed: idsWhere((listing) => stored.has(listing.id) && !isSame(listing)),
    same: idsWhere(isSame),
    newer: file.newer.map(({ id }) => id),
    damaged: file.damaged.length,
  };
}

/** Deep equality of JSON values; the order of keys does not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key as never], other[key as never]))
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // what is not JSON is said to be none
  }
}
