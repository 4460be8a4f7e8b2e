import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../browser/harness';
import { pages } from '../listings';
import { picture, type Studio, type Surface } from '../studio';

/** The in-page card. Its buttons are found by their place, because the pseudo-locale renames them. */
export const card: Surface = {
  name: 'card',
  async shoot(studio) {
    const page = await studio.openTab(() => studio.browser.newPage());
    await page.goto(pages.listing);
    await waitForCard(page);
    await studio.shoot('open', (file) => picture(page, file));
    await studio.shoot('menu', async (file) => {
      await click(page, 'summary, [aria-haspopup], [aria-expanded]');
      await picture(page, file);
      await page.keyboard.press('Escape');
    });
    if (!studio.look.viewport) await shootNarrow(studio, page);
    await studio.shoot('in-frame', async (file) => {
      await page.goto(pages.embedding);
      await picture(page, file);
    });
    await page.close();
  },
};

async function shootNarrow({ shoot }: Studio, page: Page): Promise<void> {
  await shoot('sheet', async (file) => {
    await page.setViewport({ width: 360, height: 640 });
    await picture(page, file);
    await page.setViewport({ width: 1280, height: 800 });
  });
}

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`#mayor-tip >>> :is(${selector})`, { timeout: 5_000 });
  await element?.click();
}
