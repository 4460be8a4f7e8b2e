import type { Page } from 'puppeteer-core';
import { forgetAll } from '../browser/harness';
import { openTab, type Scene, type State, type Surface, viewOf } from './surface';

/** A state of a page in a tab. */
export interface TabState extends Pick<State, 'name' | 'isPicture'> {
  /** The page's address, relative to the extension's root. */
  readonly address: string;
  /** What is there when the page is ready. */
  readonly ready: string;
  /** Before the page opens: what is stored, say; nothing is before. */
  prepare?(scene: Pick<Scene, 'browser'>): Promise<unknown>;
  /** Once it is ready: what the person does. */
  arrange?(page: Page): Promise<unknown>;
  /** Only what the window shows. */
  readonly isWindow?: true;
}

/** A surface that is a page of the extension in a tab of its own. */
export const tabSurface = (name: string, states: readonly TabState[]): Surface => ({
  name,
  root: 'html',
  states: states.map(({ name, isPicture, address, ready, prepare, arrange, isWindow }) => ({
    name,
    ...(isPicture ? { isPicture } : {}),
    async open(scene) {
      await forgetAll(scene);
      await prepare?.(scene);
      const page = await openTab(scene, () => scene.browser.openExtensionPage(address));
      await page.waitForFunction((ready) => document.querySelector(ready), { polling: 50, timeout: 10_000 }, ready);
      await arrange?.(page);
      return viewOf(page, !isWindow);
    },
  })),
});

/** A trusted click on the first element that matches. */
export const click = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector, { timeout: 10_000 }))?.click();
};
