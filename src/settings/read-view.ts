import browser from 'webextension-polyfill';
import { readSitesAccess } from '../sites/grants';
import { countStored } from '../storage/everything';
import { readStored } from '../storage/local';
import { readPresets } from '../storage/presets';
import { readSettings, settingsPlace } from '../storage/settings';
import type { SettingsView } from './settings-view';

/** Reads all that the settings page shows. Rejects when the browser does not give what is stored. */
export async function readView(): Promise<SettingsView> {
  const [settings, presets, place, switches, access, counts, key] = await Promise.all([
    readSettings(),
    readPresets(),
    settingsPlace(),
    readStored('switches'),
    readSitesAccess(),
    countStored(),
    readKey(),
  ]);
  return {
    settings,
    presets,
    place,
    paused: Date.now() < switches.pausedUntil,
    offSites: switches.offSites,
    access,
    counts,
    key,
    browser: location.protocol === 'moz-extension:' ? 'firefox' : 'chromium',
    version: browser.runtime.getManifest().version,
  };
}

/** The extension's one key; null where there is none to have (Firefox for Android has no commands). */
async function readKey(): Promise<string | null> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const [command] = (await commands?.getAll()) ?? [];
  return command ? (command.shortcut ?? '') : null;
}
