import type { Popup } from '../../src/build/browser/extension-browser';
import { emptyShelf } from '../browser/fill-shelf';
import { forgetAll } from '../browser/harness';
import { pages } from './listings';
import { saveRecords } from './saved';
import { type Scene, type State, type Surface, settle } from './surface';

/** The popup's tabs by their ids, which stay in every language. */
type TabId = 'listing' | 'points' | 'essay' | 'saved';

interface PopupState {
  readonly name: string;
  /** The page under it. */
  readonly url?: string;
  readonly tab: TabId;
  readonly isPicture?: true;
  prepare?(scene: Pick<Scene, 'browser'>): Promise<unknown>;
  /** What the person does in it. */
  arrange?(popup: Popup): Promise<unknown>;
}

const popupState = ({ name, url = pages.listing, tab, isPicture, prepare, arrange }: PopupState): State => ({
  name,
  ...(isPicture ? { isPicture } : {}),
  async open(scene) {
    await forgetAll(scene);
    await (prepare ?? emptyShelf)(scene);
    const page = await scene.browser.newPage();
    await page.goto(url, url.startsWith('https:') ? {} : { waitUntil: [] }); // Firefox tells of no load of its own pages
    const popup = await scene.browser.openPopup(page);
    if (popup.page) await scene.dress?.(popup.page);
    await popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden]) > *'));
    await choose(popup, tab);
    await arrange?.(popup);
    await settle();
    return {
      page: popup.page,
      evaluate: popup.evaluate,
      screenshot: popup.screenshot,
      async close() {
        await popup.close();
        await page.close();
      },
    };
  },
});

async function choose(popup: Popup, tab: TabId): Promise<void> {
  const isSelected = (tab: string) => document.getElementById(`tab-${tab}`)?.getAttribute('aria-selected') === 'true';
  await popup.waitFor(() => document.querySelector('[aria-busy=false], .reading'));
  if (!(await popup.evaluate(isSelected, tab))) await popup.click(`#tab-${tab}`);
  await popup.waitFor(isSelected, tab);
}

const scroll = (px: number) => (popup: Popup) =>
  popup.evaluate((px: number) => document.querySelector('[role=tabpanel]:not([hidden])')?.scrollBy(0, px), px);

/** The person wanted no tips on the listing’s site. */
async function switchOff({ browser }: Pick<Scene, 'browser'>): Promise<void> {
  await emptyShelf({ browser });
  await browser.evaluateInBackground(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.local.set({ switches: { pausedUntil: 0, offSites: ['boards.greenhouse.io'] } });
  });
}

/** The toolbar popup, on listings and on pages that are none. */
export const popup: Surface = {
  name: 'popup',
  root: 'html',
  states: [
    { name: 'listing', tab: 'listing' } as const,
    { name: 'listing-further', tab: 'listing', arrange: scroll(380), isPicture: true } as const,
    { name: 'listing-end', tab: 'listing', arrange: scroll(100_000), isPicture: true } as const,
    {
      name: 'listing-all-open',
      tab: 'listing',
      arrange: (popup: Popup) =>
        popup.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        }),
    } as const,
    {
      name: 'listing-saved',
      tab: 'listing',
      async arrange(popup: Popup) {
        await popup.click('.save-said + .button');
        await popup.waitFor(() => document.querySelector('.save-said')?.textContent);
      },
    } as const,
    { name: 'listing-off', tab: 'listing', prepare: switchOff } as const,
    { name: 'listing-plain', tab: 'listing', url: pages.plain } as const,
    { name: 'listing-unread', tab: 'listing', url: pages.japanese } as const,
    { name: 'listing-other', tab: 'listing', url: pages.other } as const,
    { name: 'listing-unsure', tab: 'listing', url: pages.unsure } as const,
    { name: 'listing-article', tab: 'listing', url: pages.article } as const,
    { name: 'listing-unreadable', tab: 'listing', url: 'about:blank' } as const,
    { name: 'points', tab: 'points' } as const,
    { name: 'points-end', tab: 'points', arrange: scroll(100_000), isPicture: true } as const,
    { name: 'essay', tab: 'essay' } as const,
    {
      name: 'essay-search',
      tab: 'essay',
      arrange: (popup: Popup) =>
        popup.evaluate(() => {
          const box = document.querySelector<HTMLInputElement>('[type=search]');
          if (box) box.value = 'mayor';
          box?.dispatchEvent(new Event('input', { bubbles: true }));
        }),
    } as const,
    { name: 'saved-empty', tab: 'saved', url: pages.article } as const,
    { name: 'saved', tab: 'saved', prepare: saveRecords } as const,
    {
      name: 'saved-here',
      tab: 'saved',
      isPicture: true,
      prepare: saveRecords,
      async arrange(popup: Popup) {
        await choose(popup, 'listing');
        await popup.click('.save-said + .button');
        await popup.waitFor(() => document.querySelector('#panel-saved textarea'));
        await choose(popup, 'saved');
        await popup.evaluate(() => {
          const notes = document.querySelector<HTMLTextAreaElement>('#panel-saved textarea');
          if (notes) notes.value = 'Spoke with Ana: two teams, one designer. Ask who decides between them.';
          notes?.dispatchEvent(new Event('input', { bubbles: true }));
        });
      },
    } as const,
  ].map((state: PopupState) => popupState(state)),
};
