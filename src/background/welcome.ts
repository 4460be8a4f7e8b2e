import browser from 'webextension-polyfill';
import { readPresets } from '../storage/presets';

/** Chromium hands presets over some two seconds after an install; this long, in ms, we wait for them where there may be some. */
const PRESETS_WITHIN = 5_000;

/**
 * Opens the welcome page, unless the organisation wants none. Where the organisation itself installed the extension, its
 * presets are waited for; else the page closes by itself should they come later.
 */
export async function welcome(): Promise<void> {
  if (await isInstalledByOrganisation()) await presetsOrPatience();
  if ((await readPresets()).welcomeOff) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

async function isInstalledByOrganisation(): Promise<boolean> {
  const management = browser.management as typeof browser.management | undefined; // Firefox for Android has none
  return (await management?.getSelf())?.installType === 'admin';
}

function presetsOrPatience(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(listen);
      resolve();
    };
    const listen = (_: unknown, area: string) => {
      if (area === 'managed') end();
    };
    const timer = setTimeout(end, PRESETS_WITHIN);
    browser.storage.onChanged.addListener(listen);
  });
}
