import type { Page } from 'puppeteer-core';
import { emptyShelf } from '../browser/fill-shelf';
import { forgetAll, waitForCard } from '../browser/harness';
import { pages } from './listings';
import { openTab, type State, type Surface, viewOf } from './surface';

const SHEET = { width: 360, height: 640 };

/** A state of the card: on which page, and what the person does first. Buttons are found by their place: the pseudo-locale renames them. */
const cardState = (name: string, arrange: (page: Page) => Promise<unknown>, url: string = pages.listing): State => ({
  name,
  async open(scene) {
    await forgetAll(scene);
    await emptyShelf(scene);
    const page = await openTab(scene, () => scene.browser.newPage());
    await page.goto(url);
    if (url !== pages.embedding) await waitForCard(page);
    await arrange(page);
    return viewOf(page);
  },
});

const click = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(`#mayor-tip >>> :is(${selector})`, { timeout: 5_000 });
  await element?.click();
};
const said = (page: Page) =>
  page.waitForFunction(
    () => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    { polling: 50, timeout: 10_000 },
  );

const openMenu = (page: Page) => click(page, '.menu > summary');
const ask = async (page: Page): Promise<void> => {
  await click(page, 'footer [aria-expanded]');
  await click(page, '#asking summary');
};

/** The in-page card. */
export const card: Surface = {
  name: 'card',
  root: '#mayor-tip',
  states: [
    cardState('open', async () => {}),
    cardState('menu', openMenu),
    cardState('phrases', async (page) => {
      await click(page, 'footer .primary');
      await said(page);
    }),
    cardState('questions', ask),
    cardState('saved', async (page) => {
      await click(page, 'footer > button:last-child');
      await said(page);
    }),
    cardState('moved', async (page) => {
      await openMenu(page);
      await click(page, '.menu li:first-child button');
    }),
    cardState('pill', (page) => click(page, 'header > button')),
    cardState('plain', async () => {}, pages.plain),
    cardState('sheet', (page) => page.setViewport(SHEET)),
    cardState('sheet-questions', async (page) => {
      await page.setViewport(SHEET);
      await ask(page);
    }),
    cardState('sheet-pill', async (page) => {
      await page.setViewport(SHEET);
      await click(page, 'header > button');
    }),
    { ...cardState('in-frame', async () => {}, pages.embedding), isPicture: true },
  ],
};
