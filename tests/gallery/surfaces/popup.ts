import type { Popup } from '../../../src/build/browser/extension-browser';
import { pages } from '../listings';
import { type Studio, type Surface, settle } from '../studio';
import { saveRecords } from './saved';

/** The popup's tabs by their ids, which stay in every language. */
const TABS = ['listing', 'points', 'essay', 'saved'];

/** The toolbar popup, on a listing and on pages that are none. */
export const popup: Surface = {
  name: 'popup',
  async shoot(studio) {
    if (studio.look.isOfTabs) return;
    await onPage(studio, pages.article, (popup) =>
      studio.shoot('saved-empty', (file) => shootTab(popup, 'saved', file)),
    );
    await saveRecords(studio);
    await onPage(studio, pages.listing, async (popup) => {
      for (const tab of TABS) await studio.shoot(tab, (file) => shootTab(popup, tab, file));
      await studio.shoot('listing-further', async (file) => {
        await choose(popup, 'listing');
        await popup.evaluate(() => document.querySelector('#panel-listing')?.scrollBy(0, 380));
        await popup.screenshot(file);
      });
      await studio.shoot('listing-end', async (file) => {
        await popup.evaluate(() => document.querySelector('#panel-listing')?.scrollBy(0, 100_000));
        await popup.screenshot(file);
      });
      await studio.shoot('essay-search', async (file) => {
        await choose(popup, 'essay');
        await popup.evaluate(() => {
          const box = document.querySelector<HTMLInputElement>('[type=search]');
          if (box) box.value = 'mayor';
          box?.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await settle();
        await popup.screenshot(file);
      });
    });
    for (const [state, url] of Object.entries({ other: pages.other, plain: pages.plain, article: pages.article })) {
      await onPage(studio, url, (popup) =>
        studio.shoot(`listing-${state}`, (file) => shootTab(popup, 'listing', file)),
      );
    }
  },
};

async function onPage(studio: Studio, url: string, work: (popup: Popup) => Promise<unknown>): Promise<void> {
  const page = await studio.browser.newPage();
  await page.goto(url);
  const popup = await studio.browser.openPopup(page);
  await popup.waitFor(() => document.querySelector('.tips-here'));
  await work(popup);
  await popup.close();
  await page.close();
}

async function choose(popup: Popup, tab: string): Promise<void> {
  await popup.waitFor((tab: string) => document.getElementById(`tab-${tab}`), tab);
  await popup.evaluate((tab: string) => document.getElementById(`tab-${tab}`)?.click(), tab);
  await settle();
}

async function shootTab(popup: Popup, tab: string, file: string): Promise<void> {
  await choose(popup, tab);
  await popup.screenshot(file);
}
