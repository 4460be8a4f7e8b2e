import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardIn, chooseInCard, clickInCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const PRODUCT = greenhouseListing({ title: 'Product Manager' });
const BAR =
  '<div id="bar" style="position:fixed;inset:auto 0 0 0;height:72px;background:#eee"><button>Apply</button></div>';
const PLAIN_BAR = BAR.replace('<button>Apply</button>', 'Nothing to press');

/** Where the card stands in the window, in CSS px; null while it is a pill. */
const boxOf = (page: Page) =>
  page.evaluate(() => {
    const shadow = document.getElementById('mayor-tip')?.shadowRoot;
    const box = shadow?.querySelector('.card')?.getBoundingClientRect();
    return box
      ? {
          left: box.left,
          top: box.top,
          bottom: Math.round(window.innerHeight - box.bottom),
          width: box.width,
          height: box.height,
        }
      : null;
  });
const focusIn = (page: Page) =>
  page.evaluate(() => {
    const inside = document.getElementById('mayor-tip')?.shadowRoot?.activeElement;
    return inside ? `card: ${inside.className}` : `page: ${document.activeElement?.id}`;
  });

/** Where the card stands, and how the keyboard gets there. */
export function cardPlaceSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openWithCard = async (more = '') => {
    serve(harness(), LISTING, `${PRODUCT}${more}`);
    const page = await open(harness(), LISTING);
    await waitForCard(page);
    return page;
  };

  describe('the card’s place', () => {
    it('is the lower right corner; its menu moves it to the left, for good', async () => {
      const page = await openWithCard();
      expect((await boxOf(page))?.left).toBeGreaterThan(600);
      await chooseInCard(page, 'Move to the other side');
      await expect.poll(() => boxOf(page)).toMatchObject({ left: 24, bottom: 24 });
      await page.reload();
      await waitForCard(page);
      await expect.poll(() => boxOf(page)).toMatchObject({ left: 24, bottom: 24 });
      await chooseInCard(page, 'Move to the other side');
      expect((await boxOf(page))?.left).toBeGreaterThan(600);
      await page.close();
    });

    it('is above a bar with the page’s Apply button, also one that comes later', async () => {
      const page = await openWithCard(BAR);
      await expect.poll(() => boxOf(page)).toMatchObject({ bottom: 84 });
      await clickInCard(page, 'Fold');
      const pill = () =>
        page.evaluate(() => {
          const box = document.getElementById('mayor-tip')?.shadowRoot?.querySelector('.pill')?.getBoundingClientRect();
          return box && Math.round(window.innerHeight - box.bottom);
        });
      await expect.poll(pill).toBe(84);
      await page.evaluate(() => document.getElementById('bar')?.remove());
      await page.mouse.click(200, 40);
      await expect.poll(pill).toBe(24);
      await page.close();
    });

    it('is not changed by a bar without anything to press', async () => {
      const page = await openWithCard(PLAIN_BAR);
      await page.mouse.click(200, 40);
      await new Promise((done) => setTimeout(done, 500)); // nothing to wait for: the card looks again after 350 ms
      expect(await boxOf(page)).toMatchObject({ bottom: 24 });
      await page.close();
    });

    it('is given up for an open dialog, and taken again after it', async () => {
      const dialog =
        '<button id="open" style="position:absolute;top:0;left:400px">Apply</button><dialog id="dialog" style="inset:auto 0 0 auto">A form <input><button id="close">Close</button></dialog>';
      const script = `<script>document.getElementById('open').onclick = () => document.getElementById('dialog').show();
        document.getElementById('close').onclick = () => document.getElementById('dialog').close();</script>`;
      const page = await openWithCard(dialog + script);
      await page.click('#open');
      await expect.poll(() => cardIn(page)).toMatchObject({ folded: true });
      await page.focus('#close');
      await page.keyboard.press('Enter');
      await expect.poll(() => cardIn(page)).toMatchObject({ folded: false });
      await page.close();
    });

    it('is a sheet of at most 40 % of a narrow window, which scrolls inside', async () => {
      const page = await openWithCard();
      await page.setViewport({ width: 360, height: 640 });
      await expect.poll(() => boxOf(page)).toMatchObject({ left: 0, width: 360, bottom: 0 });
      expect((await boxOf(page))?.height).toBeLessThan(256.5); // a browser rounds to a part of a pixel
      await page.setViewport({ width: 1280, height: 800 });
      await page.close();
    });
  });

  describe('the command', () => {
    const runCommand = () => harness().browser.runCommand('focus-card');

    it('moves focus into the card and back', async () => {
      const page = await openWithCard('<input id="mine">');
      await page.focus('#mine');
      await runCommand();
      await expect.poll(() => focusIn(page)).toBe('card: card');
      await runCommand();
      await expect.poll(() => focusIn(page)).toBe('page: mine');
      await runCommand();
      await expect.poll(() => focusIn(page)).toBe('card: card');
      await page.keyboard.press('Escape');
      expect(await cardIn(page)).toMatchObject({ folded: true });
      expect(await focusIn(page)).toBe('page: mine');
      await page.close();
    });

    it('leads to every control, in the order in which they are read, and out again', async () => {
      const page = await openWithCard();
      await runCommand();
      await expect.poll(() => focusIn(page)).toBe('card: card');
      const names: string[] = [];
      for (let at = 0; at < 12; at++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const focused = document.getElementById('mayor-tip')?.shadowRoot?.activeElement;
          return focused ? (focused.getAttribute('aria-label') ?? focused.textContent ?? '') : null;
        });
        if (name === null) break;
        names.push(name);
      }
      const [more, fold, close, said, ask, essay, phrases, questions, save, ...others] = names;
      expect([more, fold, close]).toEqual(['More', 'Fold', 'Close for this listing']);
      expect(PRODUCT).toContain(said);
      expect(ask).toMatch(/^Ask: /);
      expect([essay, phrases, save, others]).toEqual(['Show in the essay', 'Show phrases', 'Save', []]);
      expect(questions).toMatch(/^Questions/);
      await page.close();
    });
  });
}
