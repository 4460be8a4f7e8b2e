import { expect, it } from 'vitest';
import { cardIn, clickInCard, expectNoCard, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';

/** The extension is loaded anew while pages are open, as on an update. Wants a browser of its own. */
export function reloadSuite(harness: () => Harness): void {
  it('pages that stayed open get one living card from the new extension', async () => {
    serve(harness(), LISTING, greenhouseListing({ title: 'Product Manager' }));
    const page = await open(harness(), LISTING);
    await waitForCard(page);
    await page.evaluate(() => document.getElementById('mayor-tip')?.setAttribute('data-former', ''));
    await harness()
      .browser.evaluateInBackground(() => {
        const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
        setTimeout(() => runtime.reload(), 100); // after the answer has left
      })
      .catch(() => {});
    // The extension is unloaded and loaded; Firefox takes some seconds.
    await page.waitForFunction(() => document.querySelector('#mayor-tip:not([data-former])'), { polling: 50 });
    await page.waitForFunction(() => document.querySelectorAll('#mayor-tip').length === 1, { polling: 50 });
    expect(await page.evaluate(() => document.querySelectorAll('#mayor-tip').length)).toBe(1);
    await clickInCard(page, 'Close for this listing');
    expect(await cardIn(page)).toBeNull();
    await page.reload();
    await expectNoCard(page);
    await page.close();
  });
}
