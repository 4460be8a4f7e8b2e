import * as v from 'valibot';
import { cardCorners, defaultSettings, type Settings, TEXT_SIZES } from './settings';

const { tips, linkedIn, textSize, cardFolded, cardCorner } = defaultSettings;

/** Each setting on its own, so that one damaged value does not lose the others. */
const SettingsShape = v.object({
  tips: v.fallback(v.boolean(), tips),
  linkedIn: v.fallback(v.boolean(), linkedIn),
  textSize: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_SIZES - 1)), textSize),
  cardFolded: v.fallback(v.boolean(), cardFolded),
  cardCorner: v.fallback(v.picklist(cardCorners), cardCorner),
});

/** Settings as they lie in a storage or a file, of whatever version. */
export type SettingsRecord = Readonly<Record<string, unknown>>;

const RecordShape = v.fallback(v.record(v.string(), v.unknown()), {});

/** The data as a record; an empty one where it is none. */
export const asRecord = (data: unknown): SettingsRecord => v.parse(RecordShape, data);

/** Steps from each version to the next. Never change one that was released. */
const upgrades: readonly ((old: SettingsRecord) => SettingsRecord)[] = [
  ({ never, ...others }) => ({ ...others, tips: never !== true }), // 0: before there was a sync
];

/** The record in today's version, or the newer one that wrote it. */
function upgradeRecord(record: SettingsRecord): SettingsRecord {
  const version = typeof record.version === 'number' ? record.version : upgrades.length;
  const upgraded = upgrades.slice(version).reduce((old, upgrade) => upgrade(old), record);
  return { ...upgraded, version: Math.max(version, upgrades.length) };
}

/** The settings in today's form, from any version; those that a newer version wrote are read as far as they are known. */
export const readSettingsRecord = (data: unknown): Settings => v.parse(SettingsShape, upgradeRecord(asRecord(data)));

/** The record after a change; what a newer version wrote stays as it is, also where we cannot read it. */
export function changeSettingsRecord(record: SettingsRecord, change: Partial<Settings>): SettingsRecord {
  if (Number(record.version) > upgrades.length) return { ...record, ...change };
  return { ...upgradeRecord(record), ...readSettingsRecord(record), ...change };
}
