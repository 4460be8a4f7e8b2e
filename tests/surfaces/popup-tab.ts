import type { Page } from 'puppeteer-core';
import { emptyShelf } from '../browser/fill-shelf';
import { forgetAll } from '../browser/harness';
import { pages } from './listings';
import { openTab, type Scene, type State, type Surface, viewOf } from './surface';
import { click } from './tab';

/** What the popup is told of the tab in front: where it stands there itself, it would read itself. */
type Answer = 'never' | 'fault' | { readonly id: number; readonly url: string };

/** In the page: has the popup's script begin anew, with another answer to what the tab in front is. */
function beginAnew(answer: Answer): void {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { tabs?: { query: () => Promise<unknown> } } | undefined
  >;
  const query = async () => {
    if (answer === 'never') await new Promise(() => {});
    if (answer === 'fault') throw new Error('A fault that a test made');
    return [answer];
  };
  for (const api of [browser, chrome]) if (api?.tabs) api.tabs.query = query;
  const main = document.createElement('main');
  main.id = 'popup';
  document.querySelector('main')?.replaceWith(main);
  const script = document.createElement('script');
  script.src = 'popup.js';
  document.head.append(script);
}

const inTab = (
  name: string,
  answer: 'never' | 'fault' | 'listing',
  ready: string,
  arrange?: (page: Page) => Promise<unknown>,
): State => ({
  name,
  async open(scene) {
    await forgetAll(scene);
    await emptyShelf(scene);
    const listing = answer === 'listing' ? await openListing(scene) : null;
    const page = await openTab(scene, () => scene.browser.openExtensionPage('popup.html'));
    const waitFor = (selector: string) =>
      page.waitForFunction((selector) => document.querySelector(selector), { polling: 50, timeout: 10_000 }, selector);
    await waitFor('.outcome[aria-busy=false]');
    await viewOf(page).evaluate(beginAnew, listing?.tab ?? (answer as Answer));
    await waitFor(ready);
    await arrange?.(page);
    return {
      ...viewOf(page, true),
      async close() {
        await page.close();
        await listing?.page.close();
      },
    };
  },
});

async function openListing({ browser }: Scene): Promise<{ page: Page; tab: Answer }> {
  const page = await browser.newPage();
  await page.goto(pages.listing);
  const id = await browser.evaluateInBackground(async (url: string) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, pages.listing);
  return { page, tab: { id, url: pages.listing } };
}

const choose = (tab: string) => (page: Page) => click(`#tab-${tab}`)(page);

/** The popup as a page of its own, which it is in Firefox for Android; and its states that no real tab leads to. */
export const popupTab: Surface = {
  name: 'popup-in-a-tab',
  root: 'html',
  states: [
    inTab('loading', 'never', '.outcome[aria-busy=true]'),
    inTab('error', 'fault', '.outcome', choose('listing')),
    inTab('listing', 'listing', '.reading'),
    inTab('points', 'listing', '.reading', choose('points')),
    inTab('essay', 'listing', '.reading', choose('essay')),
    inTab('saved', 'listing', '.reading', choose('saved')),
  ],
};
