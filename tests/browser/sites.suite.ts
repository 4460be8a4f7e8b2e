import { beforeEach, describe, expect, it } from 'vitest';
import { cardIn, expectNoCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { article, careerPage, greenhouseListing } from './pages';

const CAREERS = 'https://careers.example.com/jobs/4711-senior-product-manager';
const LINKEDIN = 'https://www.linkedin.com/jobs/view/4370000003';
const BOARD = 'https://job-boards.greenhouse.io/northwind/jobs/4012345';

function servePages(harness: Harness): void {
  serve(harness, CAREERS, careerPage({ title: 'Senior Product Manager' }));
  serve(harness, LINKEDIN, careerPage({ title: 'Senior Product Manager' }));
  serve(harness, BOARD, greenhouseListing({ title: 'Senior Product Manager' }));
}

async function expectCardAt(harness: Harness, url: string): Promise<void> {
  const page = await open(harness, url);
  await waitForCard(page);
  expect(await cardIn(page)).not.toBeNull();
  await page.close();
}

async function expectNoCardAt(harness: Harness, url: string): Promise<void> {
  const page = await open(harness, url);
  await expectNoCard(page);
  await page.close();
}

/** Where the card shows: the named boards, and the sites that the person grants. */
export function sitesSuite(harness: () => Harness): void {
  beforeEach(async () => {
    await forgetAll(harness());
    servePages(harness());
  });

  describe('a site that the person grants', () => {
    const granted = ['https://careers.example.com/*'];

    it('gets cards from then on, in its open tabs too, until the grant is taken back', async () => {
      const { browser } = harness();
      const openBefore = await open(harness(), CAREERS);
      await expectNoCard(openBefore);
      await browser.grantOrigins(granted);
      await waitForCard(openBefore);
      await openBefore.close();
      await expectCardAt(harness(), CAREERS);
      await browser.killBackground();
      await expectCardAt(harness(), CAREERS);
      await browser.revokeOrigins(granted);
      await expectNoCardAt(harness(), CAREERS);
    });

    it('is silent on its articles', async () => {
      const url = 'https://careers.example.com/blog/product-manager';
      serve(harness(), url, article);
      await harness().browser.grantOrigins(granted);
      await expectNoCardAt(harness(), url);
      await harness().browser.revokeOrigins(granted);
    });
  });
}

/** The settings say that boards are held back, and offer to allow them. */
async function expectHeldBack({ browser }: Harness): Promise<void> {
  const settings = await browser.openExtensionPage('settings.html');
  await settings.waitForSelector('div.withheld button');
  expect(await settings.$eval('div.withheld p', (line) => line.textContent)).toMatch(/holds back \d+ of these sites/);
  await settings.close();
}

/**
 * Every site granted. Wants a browser of its own: when the grant is taken back, Chromium holds the named boards back too,
 * until it starts anew or the person allows them.
 */
export function everySiteSuite(harness: () => Harness): void {
  it('every site granted: cards on career sites, one on a named board, none on LinkedIn until it is switched on', async () => {
    const { browser } = harness();
    servePages(harness());
    await browser.grantOrigins(['*://*/*']);
    await expectCardAt(harness(), CAREERS);
    await expectCardAt(harness(), BOARD);
    await expectNoCardAt(harness(), LINKEDIN);
    await browser.evaluateInBackground(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await storage.sync.set({ settings: { linkedIn: true } });
    });
    await expectCardAt(harness(), LINKEDIN);
    await browser.revokeOrigins(['*://*/*']);
    await expectNoCardAt(harness(), CAREERS);
    await expectNoCardAt(harness(), LINKEDIN);
    if (browser.name === 'firefox') await expectCardAt(harness(), BOARD);
    else await expectHeldBack(harness());
  });
}
