import type { Page } from 'puppeteer-core';
import { callResult, callSource, type ExtensionBrowser, type Remote } from '../../src/build/browser/extension-browser';

/** A browser in which surfaces are looked at. */
export interface Scene {
  readonly browser: ExtensionBrowser;
  /** What a new tab, or a popup, is dressed in: a width, a zoom, colours. */
  readonly dress?: (page: Page) => Promise<unknown>;
}

/** A surface in one state, as it stands. */
export interface View {
  /** Where its keys and its accessibility tree are; null for Firefox's popup, which is no page to automation. */
  readonly page: Page | null;
  evaluate<Args extends unknown[], T>(fn: Remote<Args, T>, ...args: Args): Promise<T>;
  /** Writes a PNG of it. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A state of a surface that people come to see. */
export interface State {
  readonly name: string;
  /** Reaches the state. Nothing is stored before but what an earlier state of the surface may have left. */
  open(scene: Scene): Promise<View>;
  /** Too much for anything but a picture. */
  readonly isPicture?: true;
}

/** A part of the extension that people see, with all its states. */
export interface Surface {
  readonly name: string;
  /** What of the page is ours: a selector. */
  readonly root: string;
  readonly states: readonly State[];
}

const SETTLED_MS = 400; // animations are under 160 ms, a read listing is drawn within 100

/** Waits until what was done is drawn. */
export const settle = () => new Promise<void>((done) => setTimeout(done, SETTLED_MS));

/** Writes a PNG of the page: the window, or all of it. */
export const picture = async (page: Page, file: string, fullPage = false) => {
  await settle();
  await page.screenshot({ path: file as `${string}.png`, fullPage });
};

/** A view of a whole tab. */
export const viewOf = (page: Page, fullPage = false): View => ({
  page,
  evaluate: async (fn, ...args) => callResult(await page.evaluate(callSource(fn, args))),
  screenshot: (file) => picture(page, file, fullPage),
  close: () => page.close(),
});

/** A new tab in the scene's dress. */
export async function openTab({ dress }: Scene, open: () => Promise<Page>): Promise<Page> {
  const page = await open();
  await dress?.(page);
  return page;
}
