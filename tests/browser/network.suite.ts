import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, type LaunchOptions, waitUntil } from '../../src/build/browser/extension-browser';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import { type LoggedRequest, readRequestLog } from '../../src/build/browser/request-log';
import type { Target } from '../../src/build/manifest';
import { builtExtension } from './built';
import { clickNamedInCard, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const CONTROL = 'https://control.example/asked-for-by-us';
const OURS = /-extension:\/\//;
const TEXT = 'You will own the roadmap of our payments product and shape it with engineering.';

/** Every surface is used with all requests of the browser recorded, and none is ours. Brings its own browser, which ends first. */
export function networkSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  const zip = builtExtension(target);
  const pages = Object.keys(unzipSync(readFileSync(zip))).filter((name) => name.endsWith('.html'));
  let folder: string;
  let server: FixtureServer;
  let log: LoggedRequest[];

  const useTheCard = async (harness: Harness) => {
    serve(harness, LISTING, greenhouseListing({ title: 'Senior Product Manager' }));
    const page = await open(harness, LISTING);
    await waitForCard(page);
    for (const name of ['Save', 'Show phrases']) await clickNamedInCard(page, name);
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    return page;
  };
  const useThePopup = async (harness: Harness) => {
    const page = await open(harness, LISTING);
    const popup = await harness.browser.openPopup(page);
    await popup.waitFor(() => document.querySelectorAll('[role=tab]').length === 4);
    for (const nth of [0, 1, 2, 3]) {
      await popup.evaluate((nth: number) => document.querySelectorAll<HTMLElement>('[role=tab]')[nth]?.click(), nth);
      await popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden])')?.textContent?.trim());
    }
    await popup.close();
    return page;
  };
  const useThePage = async ({ browser }: Harness, name: string) => {
    const page = await browser.openExtensionPage(name);
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.trim(), { polling: 50 });
    if (name === 'reading.html') {
      const box = await page.waitForSelector('textarea');
      await box?.type(TEXT);
    }
    await page.close();
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'requests-'));
    server = await serveFixtures();
    const requestLog = path.join(folder, 'requests.json');
    const browser = await launch({ extension: zip, server, requestLog });
    const harness = { browser, server };
    try {
      await useTheCard(harness);
      await useThePopup(harness);
      for (const name of pages) await useThePage(harness, name);
      await browser.killBackground();
      await browser.evaluateInBackground(() => null);
      serve(harness, CONTROL, 'Asked for');
      const page = await browser.openExtensionPage('saved.html');
      await page.evaluate((url) => void setTimeout(() => location.assign(url)), CONTROL);
      await waitUntil('the control', async () => server.requests.some(({ url }) => url === CONTROL));
    } finally {
      await browser.close();
    }
    log = readRequestLog(requestLog);
  }, 120_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('with every request recorded', () => {
    it('those of pages and of the person are there', () => {
      expect(pages.length).toBeGreaterThanOrEqual(6);
      expect(log.map(({ url }) => url)).toContain(LISTING);
    });

    it('none is ours, but the one that a test made from a page of ours', () => {
      expect(log.filter(({ initiator }) => OURS.test(initiator ?? '')).map(({ url }) => url)).toEqual([CONTROL]);
    });

    it('pages ask for nothing that is not in their source', () => {
      const asked = server.requests.filter(({ url }) => !url.endsWith('/favicon.ico'));
      expect(new Set(asked.map(({ url }) => url))).toEqual(new Set([LISTING, CONTROL]));
      const byPages = log.filter(({ initiator }) => initiator?.startsWith('https:'));
      expect(byPages.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([]);
    });
  });
}
