import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { BROWSER_TIMEOUT_MS, callResult, callSource, type Popup, waitUntil } from './extension-browser';

/** Clicks the toolbar button on the page's tab and returns the popup that opens; one that is open already closes. */
export async function openChromiumPopup(
  browser: Browser,
  page: Page,
  extension: Extension,
  popupUrl: string,
): Promise<Popup> {
  const isPopup = (target: Target) => target.url().startsWith(popupUrl);
  const before = new Set(browser.targets().filter(isPopup));
  await page.bringToFront(); // which closes a popup of another tab
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((target) => isPopup(target) && !before.has(target), {
    timeout: BROWSER_TIMEOUT_MS,
  });
  return popupOf(await target.asPage());
}

function popupOf(popup: Page): Popup {
  popup.setDefaultTimeout(BROWSER_TIMEOUT_MS);
  const evaluate: Popup['evaluate'] = async (fn, ...args) => callResult(await popup.evaluate(callSource(fn, args)));
  return {
    page: popup,
    evaluate,
    async screenshot(path) {
      await popup.screenshot({ path: path as `${string}.png` });
    },
    async click(selector) {
      // Puppeteer takes what lies under a bar at the foot for visible, and clicks the bar.
      await popup.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await popup.click(selector);
    },
    async waitFor(fn, ...args) {
      await waitUntil(`the popup: ${fn}`, () => evaluate(fn, ...args));
    },
    close: () => popup.close(),
  };
}
