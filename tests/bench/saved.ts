import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/build/browser/chromium';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { fillShelf } from '../browser/fill-shelf';
import { madeUpShelf } from '../made-up-shelf';
import { median } from './median';

const LISTINGS = 5_000;

/** Milliseconds of wall time, medians. */
export interface SavedFigures {
  readonly listings: number;
  /** From the navigation to the page's head and title on the screen. */
  readonly firstPaint: number;
  /** From the navigation to the first rows on the screen. */
  readonly firstRows: number;
  /** Of a document of the extension with nothing in it, from the navigation on: what the browser itself takes. */
  readonly blank: number;
  /** From the navigation to all of them, the dots included. */
  readonly whole: number;
  /** From the click or the key to the screen. */
  readonly sort: number;
  readonly search: number;
}

/** Opens the saved page with 5,000 listings, sorts by each column and searches, again and again. */
export async function measureSaved(extension: string, rounds: number): Promise<SavedFigures> {
  const server = await serveFixtures([]);
  const browser = await launchChromium({ extension, server });
  try {
    const page = await browser.openExtensionPage('saved.html');
    await page.waitForSelector('.empty');
    await page.evaluateOnNewDocument(`{ const __name = (fn) => fn; (${watchRows})(); }`); // tsx names functions through a helper
    await fillShelf(page, madeUpShelf(LISTINGS));
    const bare = await browser.openExtensionPage('manifest.json'); // shown as a text
    const blank: number[] = [];
    const opened: { firstPaint: number; firstRows: number; whole: number }[] = [];
    const sorted: number[] = [];
    const searched: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      await bare.bringToFront(); // what is behind is not painted
      await bare.reload();
      blank.push((await openingTimes(bare)).firstPaint);
      await page.bringToFront();
      await page.reload();
      await page.waitForSelector('.plot');
      const times = {
        opened: { ...(await openingTimes(page)), firstRows: await rowsTime(page) },
        sorted: await sortTimes(page),
        searched: await searchTimes(page),
      };
      if (round < 0) continue; // it warms the browser up
      opened.push(times.opened);
      sorted.push(...times.sorted);
      searched.push(...times.searched);
    }
    return {
      listings: LISTINGS,
      firstPaint: median(opened.map(({ firstPaint }) => firstPaint)),
      firstRows: median(opened.map(({ firstRows }) => firstRows)),
      blank: median(blank),
      whole: median(opened.map(({ whole }) => whole)),
      sort: median(sorted),
      search: median(searched),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openingTimes(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    whole: performance.getEntriesByName('saved-whole')[0]?.startTime ?? Number.NaN,
  }));
}

declare global {
  var rowsAt: number | undefined;
}

/** Runs in the page before anything else: has the browser note when the first row's title is on the screen. */
function watchRows(): void {
  new PerformanceObserver((list) => {
    globalThis.rowsAt ??= list.getEntries()[0]?.startTime;
  }).observe({ type: 'element', buffered: true });
  const arriving = new MutationObserver(() => {
    const name = document.querySelector('.saved-table .name');
    name?.setAttribute('elementtiming', 'rows');
    if (name) arriving.disconnect();
  });
  arriving.observe(document, { childList: true, subtree: true });
}

async function rowsTime(page: Page): Promise<number> {
  await page.waitForFunction(() => globalThis.rowsAt !== undefined);
  return page.evaluate(() => globalThis.rowsAt ?? Number.NaN);
}

/** A click on each heading, until what it changed is on the screen. */
const sortTimes = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('.saved-table thead button')) {
      const start = performance.now();
      button.click();
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done)); // after the paint of this frame
      });
      times.push(performance.now() - start);
    }
    return times;
  });

/** A word, letter by letter. */
const searchTimes = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = [];
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    for (const query of ['a', 'ad', 'ada', 'ada l', '']) {
      const start = performance.now();
      if (box) box.value = query;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
      });
      times.push(performance.now() - start);
    }
    return times;
  });
