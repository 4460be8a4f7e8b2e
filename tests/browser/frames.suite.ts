import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { careerPage, embeddingPage, greenhouseFrame } from './pages';

const COMPANY = 'https://www.northwind.example/careers?gh_jid=4012345';
const FRAME = 'https://boards.greenhouse.io/embed/job_app?for=northwind&token=4012345';
const FRAME_HEIGHT_PX = 3_000;
const CARD_WITHIN_MS = 10_000;

/** Listings in frames of other origins. */
export function framesSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openEmbedded = async () => {
    serve(harness(), FRAME, greenhouseFrame({ title: 'Senior Product Manager' }, FRAME_HEIGHT_PX));
    serve(harness(), COMPANY, embeddingPage(FRAME, FRAME_HEIGHT_PX));
    return open(harness(), COMPANY);
  };

  /** Where the card is in the window, in CSS px: its place in the frame plus the frame's place in the page. */
  const cardInWindow = async (page: Page) => {
    const frame = page.frames().find((frame) => frame.url() === FRAME);
    const card = await frame?.evaluate(() => {
      const box = document.getElementById('mayor-tip')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      return box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : null;
    });
    const offset = await page.evaluate(() => {
      const { top, left } = document.querySelector('iframe')?.getBoundingClientRect() ?? { top: 0, left: 0 };
      return { top, left, height: window.innerHeight, width: window.innerWidth };
    });
    if (!card) return null;
    const inWindow = { top: card.top + offset.top, bottom: card.bottom + offset.top, right: card.right + offset.left };
    return { ...inWindow, height: offset.height, width: offset.width };
  };

  /** Waits until the whole card is in the window, at least `gap` px and at most `mostGap` px above its lower edge. */
  const waitForCardInView = async (page: Page, gap = 0, mostGap = Number.POSITIVE_INFINITY) => {
    const end = Date.now() + CARD_WITHIN_MS;
    for (;;) {
      const card = await cardInWindow(page);
      const below = card ? card.height - card.bottom : -1;
      if (card && card.top >= 0 && below >= gap && below <= mostGap) return card;
      if (Date.now() > end) throw new Error(`The card did not come into view: ${JSON.stringify(card)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  describe('a listing in a 3,000 px frame of another origin', () => {
    it('has its card where the reader sees it, at the start and after scrolling', async () => {
      const page = await openEmbedded();
      const atStart = await waitForCardInView(page);
      expect(atStart.right).toBeLessThanOrEqual(atStart.width);
      for (const y of [1_000, 1_777, 400]) {
        await page.evaluate((y) => window.scrollTo(0, y), y);
        await waitForCardInView(page, 16, 32); // 24 px from the edge, in steps of 5
      }
      await page.close();
    });

    it('has one card in the whole tab, in the frame', async () => {
      const page = await openEmbedded();
      await waitForCardInView(page);
      const cards = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('#mayor-tip').length)),
      );
      expect(cards).toEqual([0, 1]);
      await page.close();
    });

    it('wins over its parent, where that shows a shorter text of the job', async () => {
      await harness().browser.grantOrigins(['https://www.northwind.example/*']);
      serve(harness(), FRAME, greenhouseFrame({ title: 'Senior Product Manager' }, FRAME_HEIGHT_PX));
      const teaser = {
        title: 'Senior Product Manager',
        duties: ['You own the roadmap. Read all about the role below, please.'],
      };
      const around = embeddingPage(FRAME, FRAME_HEIGHT_PX, careerPage(teaser));
      const parent = 'https://www.northwind.example/jobs/4012345-senior-product-manager';
      serve(harness(), parent, careerPage(teaser));
      const alone = await open(harness(), parent);
      await waitForCard(alone); // the parent by itself has a card
      await alone.close();
      serve(harness(), parent, around);
      const page = await open(harness(), parent);
      await waitForCardInView(page);
      await new Promise((done) => setTimeout(done, 1_000));
      const cards = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('#mayor-tip').length)),
      );
      expect(cards).toEqual([0, 1]);
      await page.close();
      await harness().browser.revokeOrigins(['https://www.northwind.example/*']);
    });
  });
}
