import { beforeEach, describe, expect, it } from 'vitest';
import {
  cardIn,
  chooseInCard,
  clickInCard,
  expectNoCard,
  forgetAll,
  type Harness,
  open,
  serve,
  waitForCard,
} from './harness';
import { careerPage, greenhouseListing } from './pages';

const FIRST = 'https://boards.greenhouse.io/northwind/jobs/1';
const SECOND = 'https://job-boards.greenhouse.io/northwind/jobs/2';
const CAREERS = 'https://careers.killed.example/jobs/4711-product-owner';
const GRANTED = ['*://careers.killed.example/*'];
const TIMES = 5;
const GONE_WITHIN_MS = 10_000;

/** The background is stopped in the midst of its work; whatever starts it next lets it finish. Nothing is lost, and nothing reported. */
export function killedSuite(harness: () => Harness): void {
  beforeEach(async () => {
    await forgetAll(harness());
    for (const url of [FIRST, SECOND]) serve(harness(), url, greenhouseListing({ title: 'Product Manager' }));
    serve(harness(), CAREERS, careerPage({ title: 'Product Owner' }));
  });

  const stopAndStart = async () => {
    await harness().browser.killBackground();
    await harness().browser.evaluateInBackground(() => null);
  };
  const openWithCard = async (url: string) => {
    const page = await open(harness(), url);
    await waitForCard(page);
    return page;
  };
  const waitForNoCard = (page: Awaited<ReturnType<typeof open>>) =>
    expect.poll(() => cardIn(page), { timeout: GONE_WITHIN_MS }).toBeNull();

  describe('a background killed', () => {
    it(`right after a switch, ${TIMES} times: off in every tab, and on again`, async () => {
      const other = await openWithCard(SECOND);
      const page = await openWithCard(FIRST);
      for (let n = 0; n < TIMES; n += 1) {
        await chooseInCard(page, 'Pause for today');
        await stopAndStart();
        await waitForNoCard(other);
        await forgetAll(harness());
        await stopAndStart();
        await waitForCard(other);
        await waitForCard(page);
      }
      expect(await cardIn(page)).not.toBeNull();
      await page.close();
      await other.close();
    });

    it(`right after a grant and after its end, ${TIMES} times: on in open tabs and later ones, and off`, async () => {
      const { browser } = harness();
      for (let n = 0; n < TIMES; n += 1) {
        const page = await open(harness(), CAREERS);
        await browser.grantOrigins(GRANTED);
        await stopAndStart();
        await waitForCard(page);
        await page.reload();
        await waitForCard(page);
        await browser.revokeOrigins(GRANTED);
        await stopAndStart();
        await page.reload();
        if (n === TIMES - 1) await expectNoCard(page);
        await page.close();
      }
    });

    it(`right after a listing was closed and its tab was too, ${TIMES} times: it stays closed`, async () => {
      for (let n = 0; n < TIMES; n += 1) {
        const url = `${FIRST}${n}`;
        serve(harness(), url, greenhouseListing({ title: 'Product Manager' }));
        const page = await openWithCard(url);
        await clickInCard(page, 'Close for this listing');
        await harness().browser.killBackground();
        await page.reload();
        await expectNoCard(page);
        await page.close();
        await harness().browser.killBackground();
      }
    });
  });
}
