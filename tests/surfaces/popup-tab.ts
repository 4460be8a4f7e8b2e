import type { Page } from 'puppeteer-core';
import { forgetAll } from '../browser/harness';
import { pages } from './listings';
import { openTab, type Scene, type State, type Surface, viewOf } from './surface';
import { click } from './tab';

/** What the popup is told of the tab in front: where it stands there itself, it would read itself. */
type Answer = 'never' | 'fault' | { readonly id: number; readonly url: string };

/** In the page, before its own script. */
function answerTabs(answer: Answer): void {
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
}

const inTab = (
  name: string,
  answer: 'never' | 'fault' | 'listing',
  arrange?: (page: Page) => Promise<unknown>,
): State => ({
  name,
  async open(scene) {
    await forgetAll(scene);
    const listing = answer === 'listing' ? await openListing(scene) : null;
    const root = await scene.browser.evaluateInBackground(() => location.origin);
    const page = await openTab(scene, () => scene.browser.newPage());
    await page.evaluateOnNewDocument(answerTabs, listing?.tab ?? (answer as Answer));
    await page.goto(`${root}/popup.html`, { waitUntil: [] });
    const isDrawn = () =>
      document.querySelector('.tips-here, [role=tabpanel]:not([hidden]) > .outcome, #panel-listing .outcome');
    await page.waitForFunction(isDrawn, { polling: 50, timeout: 10_000 });
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
    inTab('loading', 'never'),
    inTab('error', 'fault', choose('listing')),
    inTab('listing', 'listing'),
    inTab('points', 'listing', choose('points')),
    inTab('essay', 'listing', choose('essay')),
    inTab('saved', 'listing', choose('saved')),
  ],
};
