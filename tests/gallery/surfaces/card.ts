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
    await studio.shoot('phrases', (file) => during(page, 'footer .primary', file));
    await studio.shoot('questions', async (file) => {
      await click(page, 'footer [aria-expanded]');
      await click(page, '#asking summary');
      await picture(page, file);
      await click(page, 'footer [aria-expanded]');
    });
    await studio.shoot('moved', (file) => duringMove(page, file));
    await studio.shoot('pill', async (file) => {
      await click(page, 'header > button');
      await picture(page, file);
      await click(page, '.pill');
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

/** Pictures what a button shows that is pressed again afterwards. */
async function during(page: Page, button: string, file: string): Promise<void> {
  await click(page, button);
  await picture(page, file);
  await click(page, button);
}

async function duringMove(page: Page, file: string): Promise<void> {
  const move = async () => {
    await click(page, 'summary');
    await click(page, '.menu li:first-child button');
  };
  await move();
  await picture(page, file);
  await move();
}

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`#mayor-tip >>> :is(${selector})`, { timeout: 5_000 });
  await element?.click();
}
