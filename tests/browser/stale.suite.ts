import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardIn, expectNoCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import {
  ENGINEER,
  expectRight,
  HEAD,
  INDEED,
  JOBS,
  type Job,
  MANAGER,
  NAMESAKE,
  NO_CARD_AFTER_MS,
  openBoard,
  POLL_MS,
  pause,
  pick,
  RIGHT_WITHIN_MS,
  travel,
} from './open-board';
import { careerPage, embeddingPage, greenhouseFrame } from './pages';
import { listingOfCard } from './shown-card';
import { careerApp, openingOf, twoPaneBoard } from './two-panes';

declare const chrome: typeof import('webextension-polyfill');

const CAREERS = 'https://careers.example.com/jobs/4711';
const CACHEABLE = { 'cache-control': 'max-age=60' }; // no-store keeps a page out of the back-forward cache

/** One step back to a page that the browser has kept as it was. */
async function returnFromCache(page: Page): Promise<void> {
  await travel(page, -1);
  await page.waitForFunction(() => window.persisted, { polling: POLL_MS });
}

/** Runs in the extension: the registrations of detect.js for sites that the person granted, which follow the grant by an event. */
const grantedSites = () => chrome.scripting.getRegisteredContentScripts();

/** Never stale: whichever page comes next, the card is about the listing in front of the person, or there is none. */
export function staleSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  describe('never stale, on a site that the person granted', () => {
    const granted = ['https://careers.example.com/*'];
    it.each([
      ['by hash routes', true],
      ['without any change of the address', false],
    ])('whose jobs change %s', async (_, hashRoute) => {
      await harness().browser.grantOrigins(granted);
      await expect.poll(() => harness().browser.evaluateInBackground(grantedSites)).toHaveLength(1);
      serve(harness(), CAREERS, careerApp(JOBS, { hashRoute }));
      const page = await open(harness(), `${CAREERS}${hashRoute ? `#/jobs/${MANAGER.key}` : ''}`);
      await page.bringToFront();
      await waitForCard(page);
      for (const job of [HEAD, ENGINEER, NAMESAKE, MANAGER]) {
        await page.click(`#card-${job.key}`);
        await page.waitForFunction((title) => document.title.startsWith(title), { polling: POLL_MS }, job.title);
        if (!job.isProduct) await expectNoCard(page);
        else
          await expect
            .poll(async () => (await listingOfCard(harness()))?.text, { timeout: RIGHT_WITHIN_MS })
            .toContain(openingOf(job));
      }
      await page.close();
      await harness().browser.revokeOrigins(granted);
    });
  });

  describe('never stale, between pages', () => {
    const VIEW = 'https://www.indeed.com/viewjob?jk=';
    const view = (job: Job) => `${VIEW}${job.key}`;
    const serveView = (job: Job, script = '') => serve(harness(), view(job), `${careerPage(job)}${script}`, CACHEABLE);

    it('right after a return from the back-forward cache', async () => {
      for (const job of JOBS)
        serveView(job, '<script>addEventListener("pageshow", (e) => { window.persisted = e.persisted; });</script>');
      const page = await open(harness(), view(MANAGER));
      await waitForCard(page);
      await page.goto(view(ENGINEER));
      await expectNoCard(page);
      await page.goto(view(HEAD));
      await waitForCard(page);
      expect(await listingOfCard(harness())).toMatchObject({ title: HEAD.title });
      await returnFromCache(page);
      await expectNoCard(page);
      await returnFromCache(page);
      await waitForCard(page);
      expect(await listingOfCard(harness())).toMatchObject({ id: `indeed:${MANAGER.key}`, title: MANAGER.title });
      await page.close();
    });

    it('right when the board changes its pane on such a return', async () => {
      serve(harness(), INDEED, twoPaneBoard(JOBS), CACHEABLE);
      serveView(ENGINEER);
      const page = await open(harness(), `${INDEED}?q=product&vjk=${MANAGER.key}`);
      await expectRight(harness(), MANAGER, page);
      await page.evaluate((key) => {
        const link = document.getElementById(`card-${key}`);
        window.plan = { address: 100, replace: true, title: 400, text: 400 };
        addEventListener('pageshow', () => link?.click());
      }, HEAD.key);
      await page.goto(view(ENGINEER));
      await returnFromCache(page);
      await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, HEAD.key);
      await expectRight(harness(), HEAD, page);
      await page.close();
    });

    it('right in each of two tabs of one listing', async () => {
      const first = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, first);
      const second = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, second);
      await pick(second, HEAD, { address: 0, title: 300, text: 300 });
      await expectRight(harness(), HEAD, second);
      expect(await cardIn(first)).not.toBeNull();
      await first.bringToFront();
      await expectRight(harness(), MANAGER, first);
      await pick(first, ENGINEER, { address: 0, title: 300, text: 300 });
      await expectRight(harness(), ENGINEER, first);
      expect(await cardIn(second)).not.toBeNull();
      await second.bringToFront();
      await expectRight(harness(), HEAD, second);
      await second.close();
      await first.close();
    });

    it('right in a frame that goes on to another listing', async () => {
      const frameOf = (id: number) => `https://boards.greenhouse.io/embed/job_app?for=northwind&token=${id}`;
      const company = 'https://www.northwind.example/careers?gh_jid=4012345';
      const titles = ['Product Manager', 'Software Engineer', 'Head of Product'];
      titles.forEach((title, n) => {
        serve(harness(), frameOf(n + 1), greenhouseFrame({ title }, 900));
      });
      serve(harness(), company, embeddingPage(frameOf(1), 900));
      const page = await open(harness(), company);
      const titleOfCard = async () => (await listingOfCard(harness()))?.title ?? null;
      await expect.poll(titleOfCard, { timeout: RIGHT_WITHIN_MS }).toBe('Product Manager');
      for (const [n, shown] of [
        [2, null],
        [3, 'Head of Product'],
        [1, 'Product Manager'],
      ] as const) {
        const loaded = page.waitForResponse(frameOf(n));
        await page.evaluate((url) => document.querySelector('iframe')?.setAttribute('src', url), frameOf(n));
        await loaded;
        if (!shown) await pause(2 * NO_CARD_AFTER_MS);
        await expect.poll(titleOfCard, { timeout: RIGHT_WITHIN_MS }).toBe(shown);
      }
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await pause(NO_CARD_AFTER_MS);
      expect(await cardIn(page)).toBeNull();
      await page.close();
    });
  });
}
