import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardIn, expectNoCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { careerPage, embeddingPage, greenhouseFrame } from './pages';
import { listingOfCard, notesOf, takeNotes } from './shown-card';
import { CLOSING, careerApp, openingOf, type PaneJob, type Plan, twoPaneBoard } from './two-panes';

declare const chrome: typeof import('webextension-polyfill');

/** Each takes a second or more; SWITCHES=100 npm run e2e for a thorough run. */
const SWITCHES = Number(process.env.SWITCHES ?? 25);
const MANAGER = { key: 'aaaaaaaaaaaaaaaa', title: 'Product Manager', company: 'Northwind', isProduct: true };
const ENGINEER = { key: 'bbbbbbbbbbbbbbbb', title: 'Software Engineer', company: 'Contoso', isProduct: false };
const HEAD = { key: 'cccccccccccccccc', title: 'Head of Product', company: 'Fabrikam', isProduct: true };
const NAMESAKE = { key: 'dddddddddddddddd', title: 'Product Manager', company: 'Tailspin', isProduct: true };
const MARKETER = { key: 'eeeeeeeeeeeeeeee', title: 'Product Marketing Manager', company: 'Litware', isProduct: false };
const JOBS = [MANAGER, ENGINEER, HEAD, NAMESAKE, MARKETER];
type Job = PaneJob & { readonly isProduct: boolean };

const INDEED = 'https://www.indeed.com/jobs';
const CAREERS = 'https://careers.example.com/jobs/4711';
const CACHEABLE = { 'cache-control': 'max-age=60' }; // no-store keeps a page out of the back-forward cache

const RIGHT_WITHIN_MS = 10_000;
const POLL_MS = 40;
const NO_CARD_AFTER_MS = 700; // a card comes 150 ms after the page's last change, or 2.5 s where a mark is still the former's
/** A card may stand so long over a pane that was replaced under the same address: one burst, and a busy machine. */
const LONGEST_LAG_MS = 2_000; // 0.4 s on a quiet machine

/** The order and the times in which real sites change. */
const PLANS: Readonly<Record<string, Plan>> = {
  'the address first, the pane at once': { address: 0, title: 0, text: 0 },
  'the address first, the pane after 300 ms': { address: 0, title: 300, text: 300 },
  'the address first, the pane after 2 s': { address: 0, title: 2_000, text: 2_000 },
  'the title 600 ms before the text': { address: 0, title: 200, text: 800 },
  'the text 500 ms before the title': { address: 0, text: 200, title: 700 },
  'the pane emptied, then filled': { address: 0, empty: 0, title: 400, text: 450 },
  'the text completed late': { address: 0, title: 100, teaser: 100, text: 900 },
  'the pane first, the address after 500 ms': { title: 0, text: 0, address: 500 },
  'the pane first, title before text, the address last': { title: 0, text: 300, address: 600 },
  'the list rendered anew, replaceState': { address: 50, replace: true, list: 60, title: 250, text: 250 },
};

/** Follows a plan from a trusted click to the page's last step. */
async function pick(page: Page, { key }: PaneJob, plan: Plan): Promise<void> {
  await page.evaluate((plan) => {
    window.plan = plan;
  }, plan);
  await page.click(`#card-${key}`);
}

/** Goes through the history of the tab without waiting: puppeteer waits for a load that a page without one never has. */
const travel = (page: Page, steps: number) => page.evaluate((n) => void setTimeout(() => history.go(n)), steps);
/** One step back to a page that the browser has kept as it was. */
async function returnFromCache(page: Page): Promise<void> {
  await travel(page, -1);
  await page.waitForFunction(() => window.persisted, { polling: POLL_MS });
}

const pageIsDone = (page: Page) => page.waitForFunction(() => window.pending === 0, { polling: POLL_MS });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs in the extension: the registrations of detect.js for sites that the person granted, which follow the grant by an event. */
const grantedSites = () => chrome.scripting.getRegisteredContentScripts();

/** Pseudo-random numbers from 0 to below 1, the same in every run (Park and Miller, 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Never stale: whatever the page does, the card is about the listing in front of the person, or there is none. */
export function staleSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openBoard = async (job: Job | null, options = {}) => {
    const url = `${INDEED}?q=product${job ? `&vjk=${job.key}` : ''}`;
    serve(harness(), INDEED, twoPaneBoard(JOBS, options));
    const page = await open(harness(), url);
    await page.bringToFront();
    return page;
  };

  /** Waits until the card is about the job; where it is no product job, until there has been none for a while. */
  const expectRight = async (job: Job, page: Page): Promise<void> => {
    await pageIsDone(page);
    if (!job.isProduct) {
      await pause(NO_CARD_AFTER_MS);
      expect(await listingOfCard(harness()), `no card at ${job.title}`).toBeNull();
      return;
    }
    const isRight = async () => {
      const shown = await listingOfCard(harness());
      return shown?.title === job.title && shown.text.startsWith(openingOf(job)) && shown.text.endsWith(CLOSING);
    };
    await expect
      .poll(isRight, { timeout: RIGHT_WITHIN_MS, interval: POLL_MS, message: `a card about ${job.title}` })
      .toBe(true);
  };

  describe('never stale, on a two-pane board', () => {
    it.each(Object.entries(PLANS))('%s', async (_, plan) => {
      const page = await openBoard(MANAGER);
      await expectRight(MANAGER, page);
      await takeNotes(harness());
      for (const job of [HEAD, ENGINEER, NAMESAKE, MANAGER]) {
        await pick(page, job, plan);
        await expectRight(job, page);
      }
      const { faults, cards, longestLag } = await notesOf(harness());
      expect(faults).toEqual([]);
      expect(cards, 'samples with a card').toBeGreaterThan(0);
      expect(longestLag).toBeLessThan(LONGEST_LAG_MS);
      await page.close();
    });

    it.each([
      ['nothing was open', null],
      ['a job was open that is none of ours', ENGINEER],
    ])('the first card of a page on which %s', async (_, first) => {
      const page = await openBoard(first);
      await pause(NO_CARD_AFTER_MS);
      await takeNotes(harness());
      await pick(page, HEAD, { address: 0, title: 200, text: 1_500 });
      await expectRight(HEAD, page);
      const { faults } = await notesOf(harness());
      expect(faults).toEqual([]);
      await page.close();
    });

    it('a job that loads late, and back and forward', async () => {
      const page = await openBoard(MANAGER, { loadsAfter: 1_200 });
      await expectRight(MANAGER, page);
      await takeNotes(harness());
      await pick(page, ENGINEER, { address: 0, title: 500, text: 700 });
      await expectRight(ENGINEER, page);
      await pick(page, HEAD, { address: 0, title: 100, text: 100 });
      await expectRight(HEAD, page);
      for (const job of [ENGINEER, MANAGER]) {
        await travel(page, -1);
        await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, job.key);
        await expectRight(job, page);
      }
      await travel(page, 2);
      await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, HEAD.key);
      await expectRight(HEAD, page);
      expect((await notesOf(harness())).faults).toEqual([]);
      await page.close();
    });

    it('a job passed over before it came', async () => {
      const page = await openBoard(MANAGER);
      await expectRight(MANAGER, page);
      await takeNotes(harness());
      await pick(page, HEAD, { address: 0, title: 400, text: 2_000 });
      await pause(600);
      await pick(page, NAMESAKE, { address: 0, title: 900, text: 900 });
      await expectRight(NAMESAKE, page);
      await pick(page, MANAGER, { address: 0, title: 400, text: 400 });
      await pick(page, ENGINEER, { address: 0, title: 300, text: 300 });
      await expectRight(ENGINEER, page);
      expect((await notesOf(harness())).faults).toEqual([]);
      await page.close();
    });

    it(`${SWITCHES} switches in a row`, { timeout: 600_000 }, async () => {
      const page = await openBoard(MANAGER);
      await expectRight(MANAGER, page);
      await takeNotes(harness());
      const random = seeded(4);
      const oneOf = <T>(things: readonly T[]): T => things[Math.floor(random.next().value * things.length)] as T;
      let [current, right]: [Job, number] = [MANAGER, 0];
      for (let n = 0; n < SWITCHES; n += 1) {
        current = oneOf(JOBS.filter((job) => job !== current));
        await pick(page, current, oneOf(Object.values(PLANS)));
        await expectRight(current, page);
        right += 1;
      }
      const { faults, longestLag } = await notesOf(harness());
      expect({ right, faults }).toEqual({ right: SWITCHES, faults: [] });
      expect(longestLag).toBeLessThan(LONGEST_LAG_MS);
      await page.close();
    });

    it('costs nothing once nothing changes for ten seconds, whatever else moves on the page', async () => {
      const page = await openBoard(MANAGER);
      await expectRight(MANAGER, page);
      await takeNotes(harness());
      await page.evaluate(() => {
        const clock = document.body.appendChild(document.createElement('p'));
        setInterval(() => clock.replaceChildren(String(performance.now())), 20);
      });
      await pause(10_500);
      const { reads } = await notesOf(harness());
      expect(reads).toBeGreaterThan(0);
      expect(reads).toBeLessThan(35); // one in 400 ms
      await pause(2_000);
      expect((await notesOf(harness())).reads).toBe(reads);
      await pick(page, HEAD, { address: 0, title: 300, text: 300 });
      await expectRight(HEAD, page);
      await page.close();
    });
  });

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
      await expectRight(MANAGER, page);
      await page.evaluate((key) => {
        const link = document.getElementById(`card-${key}`);
        window.plan = { address: 100, replace: true, title: 400, text: 400 };
        addEventListener('pageshow', () => link?.click());
      }, HEAD.key);
      await page.goto(view(ENGINEER));
      await returnFromCache(page);
      await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, HEAD.key);
      await expectRight(HEAD, page);
      await page.close();
    });

    it('right in each of two tabs of one listing', async () => {
      const first = await openBoard(MANAGER);
      await expectRight(MANAGER, first);
      const second = await openBoard(MANAGER);
      await expectRight(MANAGER, second);
      await pick(second, HEAD, { address: 0, title: 300, text: 300 });
      await expectRight(HEAD, second);
      expect(await cardIn(first)).not.toBeNull();
      await first.bringToFront();
      await expectRight(MANAGER, first);
      await pick(first, ENGINEER, { address: 0, title: 300, text: 300 });
      await expectRight(ENGINEER, first);
      expect(await cardIn(second)).not.toBeNull();
      await second.bringToFront();
      await expectRight(HEAD, second);
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
