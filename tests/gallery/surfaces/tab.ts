import type { Page } from 'puppeteer-core';
import { forgetAll } from '../../browser/harness';
import { picture, type Studio, type Surface } from '../studio';

/** A state of a page in a tab. */
export interface TabState {
  readonly name: string;
  /** The page's address, relative to the extension's root. */
  readonly address: string;
  /** What is there when the page is ready. */
  readonly ready: string;
  /** Before the page opens: what is stored, say; nothing is before. */
  prepare?(studio: Studio): Promise<unknown>;
  /** Once it is ready: what the person does. */
  arrange?(page: Page): Promise<unknown>;
  /** Only what the window shows. */
  readonly isWindow?: true;
}

/** A surface that is a page of the extension in a tab of its own. */
export const tabSurface = (name: string, states: readonly TabState[]): Surface => ({
  name,
  async shoot(studio) {
    for (const { name, address, ready, prepare, arrange, isWindow } of states) {
      await studio.shoot(name, async (file) => {
        await forgetAll(studio);
        await prepare?.(studio);
        const page = await studio.openTab(() => studio.browser.openExtensionPage(address));
        try {
          await page.waitForFunction((ready) => document.querySelector(ready), { polling: 50, timeout: 10_000 }, ready);
          await arrange?.(page);
          await picture(page, file, !isWindow);
        } finally {
          await page.close();
        }
      });
    }
  },
});
