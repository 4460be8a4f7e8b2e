import { expect, it } from 'vitest';
import type { Harness } from './harness';

const WITHIN = { timeout: 10_000, polling: 50 };

/** What is saved shows in no private window of Firefox. Wants a browser of its own, which loads the extension anew. */
export function privateSuite(harness: () => Harness): void {
  it('Firefox gives our pages there no database that lasts: they say so', async () => {
    const page = await harness().browser.openPrivate('saved.html');
    await page.waitForFunction(() => document.querySelector('.notice'), WITHIN);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent);
    expect(text).toContain('in one your browser neither shows nor keeps saved listings');
    expect(text).not.toContain('Nothing saved yet');
    await page.close();
  });
}
