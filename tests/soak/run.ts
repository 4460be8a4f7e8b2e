import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import type { FixtureServer } from '../../src/build/browser/fixture-server';
import { ourErrors } from '../browser/recorded';
import type { Counts } from './counting';
import { SOAK_BOARD, SOAK_JOBS, serveVisits, type Visit } from './visits';

/** What stands after so many navigations. */
export interface Sample extends Counts {
  readonly navigations: number;
  /** Heap after a collection, in KB, of the board that stays open: of our scripts in Firefox, of the whole tab in Chromium. */
  readonly heapKB: number;
  /** Elements of ours on that board. */
  readonly cards: number;
}

export interface Soak {
  readonly samples: readonly Sample[];
  /** Listings that had no card in time, or cards that did not go. */
  readonly missed: readonly string[];
  /** What was said in our name in the pages' consoles. */
  readonly errors: readonly string[];
}

const CARD_WITHIN_MS = 20_000;
const STAYS_MS = 30; // on a page without a card
const EVERY_NTH = 4; // navigation happens on the board that stays open

declare const chrome: typeof import('webextension-polyfill');

const cardsIn = (page: Page) => page.evaluate(() => document.querySelectorAll('#mayor-tip').length);
const cardIs = (page: Page, there: boolean) =>
  page
    .waitForFunction(
      (there) => Boolean(document.getElementById('mayor-tip')?.shadowRoot?.querySelector('.card, .pill')) === there,
      { timeout: CARD_WITHIN_MS, polling: 25 },
      there,
    )
    .then(
      () => true,
      () => false,
    );

/** Goes to pages of all kinds, one after the other, in one tab, and from job to job on a board in another; looks at the latter now and then. */
export async function soak(
  browser: ExtensionBrowser,
  server: FixtureServer,
  { navigations, samples: wanted }: { readonly navigations: number; readonly samples: number },
  onSample: (sample: Sample) => void = () => {},
): Promise<Soak> {
  const visits = serveVisits(server);
  const errors: string[] = [];
  const missed: string[] = [];
  const listen = (page: Page) =>
    page.on('console', (message) => message.text().includes('Mayor of the Product') && errors.push(message.text()));
  const board = await browser.newPage();
  const roaming = await browser.newPage();
  listen(board);
  listen(roaming);
  await board.goto(SOAK_BOARD);

  const visit = async ({ url, hasCard }: Visit) => {
    await roaming.goto(url);
    if (!hasCard) await new Promise((done) => setTimeout(done, STAYS_MS));
    else if (!(await cardIs(roaming, true))) missed.push(url);
  };
  const pick = async ({ key, isProduct, title }: (typeof SOAK_JOBS)[number]) => {
    await board.evaluate((key) => document.getElementById(`card-${key}`)?.click(), key);
    if (!(await cardIs(board, isProduct))) missed.push(title);
  };
  const sample = async (navigations: number): Promise<Sample> => {
    await board.bringToFront();
    for (const job of SOAK_JOBS.slice(1)) await pick(job); // so that every look is at the same state
    const heapKB = Math.round((await browser.scriptHeap(board)) / 1024);
    const counts = await browser.evaluateInBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const func = () => globalThis.mayorCounts;
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func });
      return answer?.result as Counts;
    });
    const cards = await cardsIn(board);
    await roaming.bringToFront();
    return { navigations, heapKB, ...counts, cards };
  };

  const samples: Sample[] = [];
  const every = Math.ceil(navigations / wanted);
  let roamed = 0;
  for (let n = 1; n <= navigations; n += 1) {
    if (n % EVERY_NTH === 0) {
      const job = SOAK_JOBS[(n / EVERY_NTH) % SOAK_JOBS.length];
      await board.bringToFront();
      if (job) await pick(job);
      await roaming.bringToFront();
    } else {
      const next = visits[roamed++ % visits.length];
      if (next) await visit(next);
    }
    if (n % every !== 0) continue;
    const seen = await sample(n);
    samples.push(seen);
    onSample(seen);
  }
  await board.close();
  await roaming.close();
  return { samples, missed, errors: [...errors, ...ourErrors(await browser.extensionErrors())] };
}
