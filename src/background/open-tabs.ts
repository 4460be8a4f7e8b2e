import browser from 'webextension-polyfill';
import { endDetect } from '../card/handle';
import { isLinkedIn } from '../core/tips-here';
import { hostOf } from '../host-of';
import { readSwitches } from '../storage/switches';

/**
 * Starts detect.js anew in every open tab under these match patterns; on LinkedIn, while that is off, it ends the one
 * that may run there. Tabs that cannot be reached (asleep, crashed) are left.
 */
export async function detectInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const [tabs, { linkedIn }] = await Promise.all([browser.tabs.query({ url: [...patterns] }), readSwitches()]);
  await Promise.allSettled(
    tabs.map(({ id, url }) => {
      const target = { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true };
      const keepOff = !linkedIn && isLinkedIn(hostOf(url));
      const script = keepOff ? { func: endDetect } : { files: ['detect.js'] };
      // Immediately: a frame that is loaded lazily may never be idle.
      return browser.scripting.executeScript({ target, injectImmediately: true, ...script });
    }),
  );
}
