import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Harness, open, serve } from './harness';
import { listingOfCard } from './shown-card';
import { CLOSING, openingOf, type PaneJob, type Plan, twoPaneBoard } from './two-panes';

/** A job of the two-pane board, and whether it is ours to speak about. */
export type Job = PaneJob & { readonly isProduct: boolean };

export const MANAGER: Job = {
  key: 'aaaaaaaaaaaaaaaa',
  title: 'Product Manager',
  company: 'Northwind',
  isProduct: true,
};
export const ENGINEER: Job = {
  key: 'bbbbbbbbbbbbbbbb',
  title: 'Software Engineer',
  company: 'Contoso',
  isProduct: false,
};
export const HEAD: Job = { key: 'cccccccccccccccc', title: 'Head of Product', company: 'Fabrikam', isProduct: true };
export const NAMESAKE: Job = {
  key: 'dddddddddddddddd',
  title: 'Product Manager',
  company: 'Tailspin',
  isProduct: true,
};
const MARKETER: Job = {
  key: 'eeeeeeeeeeeeeeee',
  title: 'Product Marketing Manager',
  company: 'Litware',
  isProduct: false,
};
export const JOBS: readonly Job[] = [MANAGER, ENGINEER, HEAD, NAMESAKE, MARKETER];

/** Where the board is served. */
export const INDEED = 'https://www.indeed.com/jobs';

/** A card that comes comes within this time, in ms, on a busy machine. */
export const RIGHT_WITHIN_MS = 10_000;
/** How often a page is asked, in ms. */
export const POLL_MS = 40;
/** A card comes 150 ms after the page's last change, or 2.5 s where a mark is still the former's. */
export const NO_CARD_AFTER_MS = 700;

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Follows a plan from a trusted click to the page's last step. */
export async function pick(page: Page, { key }: PaneJob, plan: Plan): Promise<void> {
  await page.evaluate((plan) => {
    window.plan = plan;
  }, plan);
  await page.click(`#card-${key}`);
}

/** Goes through the history of the tab without waiting: puppeteer waits for a load that a page without one never has. */
export const travel = (page: Page, steps: number) => page.evaluate((n) => void setTimeout(() => history.go(n)), steps);
const pageIsDone = (page: Page) => page.waitForFunction(() => window.pending === 0, { polling: POLL_MS });

/** Opens the board with a job in its pane, or with none. */
export async function openBoard(harness: Harness, job: Job | null, options = {}): Promise<Page> {
  const url = `${INDEED}?q=product${job ? `&vjk=${job.key}` : ''}`;
  serve(harness, INDEED, twoPaneBoard(JOBS, options));
  const page = await open(harness, url);
  await page.bringToFront();
  return page;
}

/** Waits until the card is about the job; where it is no product job, until there has been none for a while. */
export async function expectRight(harness: Harness, job: Job, page: Page): Promise<void> {
  await pageIsDone(page);
  if (!job.isProduct) {
    await pause(NO_CARD_AFTER_MS);
    expect(await listingOfCard(harness), `no card at ${job.title}`).toBeNull();
    return;
  }
  const isRight = async () => {
    const shown = await listingOfCard(harness);
    return shown?.title === job.title && shown.text.startsWith(openingOf(job)) && shown.text.endsWith(CLOSING);
  };
  await expect
    .poll(isRight, { timeout: RIGHT_WITHIN_MS, interval: POLL_MS, message: `a card about ${job.title}` })
    .toBe(true);
}
