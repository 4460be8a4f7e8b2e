import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { cardCorners, defaultSettings, type Settings, TEXT_SIZES } from '../core/settings';

/** Under this key in storage.sync; in storage.local only what the sync would not take. */
export const SETTINGS_KEY = 'settings';

/** Where the settings are kept: they follow the person, or they are on this machine alone because the sync is off or full. */
export type SettingsPlace = 'sync' | 'here';

const { tips, linkedIn, textSize, cardFolded, cardCorner } = defaultSettings;

/** Each setting on its own, so that one damaged value does not lose the others. */
const SettingsShape = v.object({
  tips: v.fallback(v.boolean(), tips),
  linkedIn: v.fallback(v.boolean(), linkedIn),
  textSize: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_SIZES - 1)), textSize),
  cardFolded: v.fallback(v.boolean(), cardFolded),
  cardCorner: v.fallback(v.picklist(cardCorners), cardCorner),
});

const Raw = v.fallback(v.record(v.string(), v.unknown()), {});
type Raw = v.InferOutput<typeof Raw>;

/** Steps from each version to the next. Never change one that was released. */
const upgrades: readonly ((old: Raw) => Raw)[] = [
  ({ never, ...others }) => ({ ...others, tips: never !== true }), // 0: before there was a sync
];

/** The settings in today's form, from any version; those that a newer version wrote are read as far as they are known. */
export function readRawSettings(raw: unknown): Settings {
  const stored = v.parse(Raw, raw);
  const version = typeof stored.version === 'number' ? stored.version : upgrades.length;
  return v.parse(
    SettingsShape,
    upgrades.slice(version).reduce((old, upgrade) => upgrade(old), stored),
  );
}

/** The person's settings: what was kept on this machine alone comes before what the sync has. */
export async function readSettings(): Promise<Settings> {
  return readRawSettings((await readRaw()).raw);
}

/** Where the settings are kept now. */
export const settingsPlace = async (): Promise<SettingsPlace> => (await readRaw()).place;

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes settings. Gives where they are kept then; rejects when neither the sync nor the machine takes them. */
export function changeSettings(change: Partial<Settings>): Promise<SettingsPlace> {
  const write = async () => {
    const { raw } = await readRaw();
    return writeRaw({ ...raw, ...readRawSettings(raw), ...change, version: Math.max(versionOf(raw), upgrades.length) });
  };
  const changed = lastChange.then(write, write); // one after the other: two changes at once both count
  lastChange = changed;
  return changed;
}

/** Before there was a sync, switches and the card's fold lay in storage.local: brings them over. Call it after an update. */
export async function moveOldSettings(): Promise<void> {
  const { switches, cardFolded } = await browser.storage.local.get(['switches', 'cardFolded']);
  const { never, linkedIn, ...others } = v.parse(Raw, switches);
  if (never === undefined && linkedIn === undefined && cardFolded === undefined) return;
  const { raw } = await readRaw();
  if (Object.keys(raw).length === 0) {
    await writeRaw({ ...readRawSettings({ never, linkedIn, cardFolded, version: 0 }), version: upgrades.length });
  }
  await browser.storage.local.set({ switches: others });
  await browser.storage.local.remove('cardFolded');
}

const versionOf = ({ version }: Raw): number => (typeof version === 'number' ? version : 0);

async function readRaw(): Promise<{ raw: Raw; place: SettingsPlace }> {
  const { [SETTINGS_KEY]: here } = await browser.storage.local.get(SETTINGS_KEY);
  if (here !== undefined) return { raw: v.parse(Raw, here), place: 'here' };
  try {
    const { [SETTINGS_KEY]: synced } = await browser.storage.sync.get(SETTINGS_KEY);
    return { raw: v.parse(Raw, synced), place: 'sync' };
  } catch {
    return { raw: {}, place: 'here' }; // the sync is switched off: nothing was ever kept there
  }
}

async function writeRaw(raw: Raw): Promise<SettingsPlace> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: raw });
  } catch {
    await browser.storage.local.set({ [SETTINGS_KEY]: raw }); // the sync is off or full
    return 'here';
  }
  await browser.storage.local.remove(SETTINGS_KEY);
  return 'sync';
}
