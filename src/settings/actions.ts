import browser from 'webextension-polyfill';
import { giveBack } from '../sites/grants';
import { switchOnLinkedIn } from '../sites/linkedin';
import { deleteEverything, exportEverything, planRestore, restoreBackup, takeBack } from '../storage/everything';
import { changeSettings } from '../storage/settings';
import { switchTips } from '../storage/switches';
import type { SettingsActions } from './settings-view';

const DOWNLOAD_BEGINS_MS = 60_000; // until then the browser may still read the file

/** What the page does, each followed by `redraw`, whether it was done, refused or failed. */
export function actions(redraw: () => Promise<void>): SettingsActions {
  const thenRedraw =
    <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      work(...args).finally(redraw); // no await before: permission requests must be within the click
  return {
    onSwitch: thenRedraw((change, site = '') => switchTips(change, site)),
    onChange: thenRedraw(async (change) => void (await changeSettings(change))),
    onAllow: thenRedraw((origins) => browser.permissions.request({ origins: [...origins] })),
    onGiveBack: thenRedraw(giveBack),
    onLinkedIn: thenRedraw(switchOnLinkedIn),
    onExport: saveExport,
    onPlan: planRestore,
    onRestore: thenRedraw(restoreBackup),
    onDelete: thenRedraw(deleteEverything),
    onTakeBack: thenRedraw(takeBack),
    onKey: openKeys,
  };
}

async function saveExport(): Promise<boolean> {
  const now = new Date();
  const { text, withSaved } = await exportEverything(now);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `mayor-of-the-product-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_MS);
  return withSaved;
}

/** Firefox has a call for its page of keys, since version 137; Chromium and its kin have an address. */
async function openKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
