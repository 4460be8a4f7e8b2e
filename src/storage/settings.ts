import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings';
import { asRecord, changeSettingsRecord, readSettingsRecord, type SettingsRecord } from '../core/settings-record';
import { inTurn } from './in-turn';

/** Under this key in storage.sync; in storage.local only what the sync would not take. */
export const SETTINGS_KEY = 'settings';

/** Where the settings are kept: they follow the person, or they are on this machine alone because the sync is off or full. */
export type SettingsPlace = 'sync' | 'here';

/** The person's settings: what was kept on this machine alone comes before what the sync has. */
export async function readSettings(): Promise<Settings> {
  return readSettingsRecord((await readRecord()).record);
}

/** Where the settings are kept now. */
export const settingsPlace = async (): Promise<SettingsPlace> => (await readRecord()).place;

/** Changes settings. Gives where they are kept then; rejects when neither the sync nor the machine takes them. */
export function changeSettings(change: Partial<Settings>): Promise<SettingsPlace> {
  return inTurn(SETTINGS_KEY, async () => writeRecord(changeSettingsRecord((await readRecord()).record, change)));
}

/** The settings as they lie in the storage; empty where nothing was ever chosen. */
export const storedSettings = async (): Promise<SettingsRecord> => (await readRecord()).record;

/** Puts the settings back as they once lay in the storage; an empty record forgets them. */
export async function storeSettings(record: SettingsRecord): Promise<void> {
  if (Object.keys(record).length > 0) {
    await writeRecord(record);
    return;
  }
  await browser.storage.local.remove(SETTINGS_KEY);
  await browser.storage.sync.remove(SETTINGS_KEY).catch(() => {}); // switched off: nothing was ever kept there
}

/** Before there was a sync, switches and the card's fold lay in storage.local: brings them over. Call it after an update. */
export async function moveOldSettings(): Promise<void> {
  const { switches, cardFolded } = await browser.storage.local.get(['switches', 'cardFolded']);
  const { never, linkedIn, ...others } = asRecord(switches);
  if (never === undefined && linkedIn === undefined && cardFolded === undefined) return;
  const { record } = await readRecord();
  if (Object.keys(record).length === 0) {
    await writeRecord(changeSettingsRecord({ never, linkedIn, cardFolded, version: 0 }, {}));
  }
  await browser.storage.local.set({ switches: others });
  await browser.storage.local.remove('cardFolded');
}

async function readRecord(): Promise<{ record: SettingsRecord; place: SettingsPlace }> {
  const { [SETTINGS_KEY]: here } = await browser.storage.local.get(SETTINGS_KEY);
  if (here !== undefined) return { record: asRecord(here), place: 'here' };
  try {
    const { [SETTINGS_KEY]: synced } = await browser.storage.sync.get(SETTINGS_KEY);
    return { record: asRecord(synced), place: 'sync' };
  } catch {
    return { record: {}, place: 'here' }; // the sync is switched off: nothing was ever kept there
  }
}

async function writeRecord(record: SettingsRecord): Promise<SettingsPlace> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: record });
  } catch {
    await browser.storage.local.set({ [SETTINGS_KEY]: record }); // the sync is off or full
    return 'here';
  }
  await browser.storage.local.remove(SETTINGS_KEY);
  return 'sync';
}
