import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { clickInCard, clickNamedInCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const WITHIN = { timeout: 10_000, polling: 50 };
const LEAVES_WITHIN_MS = 4_000; // a card looks every 2 s whether its extension is there
const NOT_KEPT = 'That could not be stored, so the card is back.';

type Extension = typeof import('webextension-polyfill');
declare const chrome: Extension;

const isSeen = (page: Page) =>
  page.evaluate(() => document.getElementById('mayor-tip')?.checkVisibility({ visibilityProperty: true }) ?? false);
const waitForSaid = (page: Page, words: string) =>
  page.waitForFunction(
    (words) =>
      [...(document.getElementById('mayor-tip')?.shadowRoot?.querySelectorAll('[role=status]') ?? [])].some(
        ({ textContent }) => textContent?.includes(words),
      ),
    WITHIN,
    words,
  );
const openWithCard = async (harness: Harness, url = LISTING) => {
  serve(harness, url, greenhouseListing({ title: 'Product Manager' }));
  const page = await open(harness, url);
  await waitForCard(page);
  return page;
};

/** Runs in the background: from now on its local storage takes nothing, or all again. */
function fillStorage(isFull: boolean): void {
  const { browser } = globalThis as unknown as { browser?: Extension };
  for (const { storage } of new Set([browser ?? chrome, chrome])) {
    const local = storage.local as Extension['storage']['local'] & { kept?: Extension['storage']['local']['set'] };
    local.kept ??= local.set.bind(local);
    local.set = isFull ? () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : local.kept;
  }
}

/** The storage is full. */
export function fullSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  describe('a storage that is full', () => {
    it('brings the card back that was closed, and says so; with room again it stays closed', async () => {
      const page = await openWithCard(harness());
      await harness().browser.evaluateInBackground(fillStorage, true);
      await clickInCard(page, 'Close for this listing');
      await waitForSaid(page, NOT_KEPT);
      expect(await isSeen(page)).toBe(true);
      await harness().browser.evaluateInBackground(fillStorage, false);
      await clickInCard(page, 'Close for this listing');
      await expect.poll(() => isSeen(page)).toBe(false);
      await page.close();
    });
  });
}

/** A permission is withdrawn while a card stands; then the extension is removed. Wants a browser of its own. */
export function leftBehindSuite(harness: () => Harness): void {
  const saidIn = (page: Page) =>
    page.evaluate(() =>
      [...(document.getElementById('mayor-tip')?.shadowRoot?.querySelectorAll('[role=status]') ?? [])]
        .map(({ textContent }) => textContent)
        .join(''),
    );

  it('a permission withdrawn mid-way: the card leaves, or what it cannot do any more it says in a line', async () => {
    const page = await openWithCard(harness());
    await harness().browser.withholdHosts();
    const leaves = await page
      .waitForFunction(() => !document.getElementById('mayor-tip'), { ...WITHIN, timeout: LEAVES_WITHIN_MS })
      .then(
        () => true,
        () => false,
      );
    if (!leaves) {
      await clickNamedInCard(page, 'Save');
      await expect.poll(() => saidIn(page), WITHIN).toMatch(/^Saved\.|Nothing was changed\.$/);
      await clickNamedInCard(page, 'Show phrases');
      await expect.poll(() => saidIn(page), WITHIN).toMatch(/marked/i);
    }
    const isShown = await page.evaluate(() => CSS.highlights.size > 0);
    expect(isShown).toBe(!leaves && !(await saidIn(page)).includes('could not be marked'));
    await page.close();
  });
}

/** The extension is removed while a card stands. Wants a browser of its own, and is the last that it sees. */
export function removedSuite(harness: () => Harness): void {
  it('the extension removed: its cards go along, in every open tab, and the pages stay as they are', async () => {
    const pages = [await openWithCard(harness()), await openWithCard(harness(), `${LISTING}6`)];
    const [page] = pages as [Page];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.text().includes('Mayor') && errors.push(message.text()));
    await harness()
      .browser.evaluateInBackground(() => {
        const { management } = (globalThis as unknown as { browser?: Extension }).browser ?? chrome;
        setTimeout(() => management.uninstallSelf({ showConfirmDialog: false }), 100); // after the answer has left
      })
      .catch(() => {});
    for (const each of pages) await expect.poll(() => isSeen(each), { timeout: 10_000 }).toBe(false);
    await page.bringToFront();
    await page.click('h1');
    await page.evaluate(() => history.pushState(null, '', '?seen=1'));
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Product Manager');
    expect(errors).toEqual([]);
  });
}
