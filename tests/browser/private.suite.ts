import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Target } from '../../src/build/manifest';
import { clickNamedInCard, type Harness, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const WITHIN = { timeout: 10_000, polling: 50 };

/** What is saved from private windows, and what of it shows in them. Wants a browser of its own, which loads the extension anew. */
export function privateSuite(target: Target, harness: () => Harness): void {
  it('the card saves only after a second word, and what it saved shows in a normal window', async () => {
    serve(harness(), LISTING, greenhouseListing({ title: 'Product Manager' }));
    const page = await harness().browser.openPrivate(LISTING);
    await waitForCard(page);
    await clickNamedInCard(page, 'Save');
    await said(page, 'This window is private.');
    const shelf = await harness().browser.openExtensionPage('saved.html');
    await shelf.waitForSelector('.empty', WITHIN);
    await page.bringToFront();
    await clickNamedInCard(page, 'Save all the same');
    await said(page, 'Saved.');
    await shelf.bringToFront();
    await shelf.waitForSelector('.saved-table .name', WITHIN);
    expect(await shelf.evaluate(() => document.querySelector('.saved-table .name')?.textContent)).toBe(
      'Product Manager',
    );
    await shelf.close();
    await page.close();
  });

  it.runIf(target === 'firefox')('Firefox gives our pages there no database that lasts: they say so', async () => {
    const page = await harness().browser.openPrivate('saved.html');
    await page.waitForFunction(() => document.querySelector('.notice'), WITHIN);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent);
    expect(text).toContain('in one your browser neither shows nor keeps saved listings');
    expect(text).not.toContain('Nothing saved yet');
    await page.close();
  });
}

const said = (page: Page, sentence: string) =>
  page.waitForFunction(
    (sentence) =>
      document
        .getElementById('mayor-tip')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent?.startsWith(sentence),
    WITHIN,
    sentence,
  );
