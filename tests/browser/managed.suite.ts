import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, type LaunchOptions, waitUntil } from '../../src/build/browser/extension-browser';
import { asFolder } from '../../src/build/browser/extension-files';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Target } from '../../src/build/manifest';
import { findViolations } from './axe';
import { builtExtension } from './built';
import { expectNoCard, type Harness, open, serve } from './harness';
import { greenhouseListing } from './pages';
import { mayWritePolicies, writePolicy } from './policies';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/1';
const PRESETS = { tipsOff: true, linkedInOff: true, welcomeOff: true, offSites: ['jobs.lever.co'] };
const SET = 'Set by your organisation.';

/** An organisation's policy, in the place where a real one lies. Brings its own browser. */
export function managedSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  if (!mayWritePolicies()) {
    it('was NOT tried: policies are files of the machine, which only root on Linux may write here', () => {
      console.warn(`Presets of an organisation were not tried in ${target}: that needs root on Linux.`);
      expect(mayWritePolicies()).toBe(false);
    });
    return;
  }

  let server: FixtureServer;
  let browser: ExtensionBrowser;
  let removePolicy = () => {};
  let removeFolder = () => {};
  const harness = (): Harness => ({ server, browser });

  beforeAll(async () => {
    const built = asFolder(builtExtension(target));
    removeFolder = built.remove;
    removePolicy = writePolicy(target, built.folder, PRESETS);
    server = await serveFixtures();
    serve(harness(), LISTING, greenhouseListing({ title: 'Product Manager' }));
    browser = await launch({ extension: built.folder, server, keepWelcome: true });
    await waitUntil('the presets', async () => (await presets()).tipsOff); // Chromium has them a little after the install
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    removePolicy();
    removeFolder();
  });

  const presets = () =>
    browser.evaluateInBackground(() => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      return storage.managed.get().catch(() => ({}) as Record<string, unknown>);
    });
  const openSettings = async (): Promise<Page> => {
    const page = await browser.openExtensionPage('settings.html');
    await page.waitForSelector('.organisation');
    return page;
  };

  it('are what the policy says', async () => expect(await presets()).toEqual(PRESETS));

  it('no welcome page stays', async () => {
    const welcomes = () =>
      browser.evaluateInBackground(async () => {
        const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
        return (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
      });
    await expect.poll(welcomes, { timeout: 5_000 }).toBe(0);
  });

  it('no card shows, and the popup says who set that', async () => {
    const page = await open(harness(), LISTING);
    await expectNoCard(page);
    const popup = await browser.openPopup(page);
    await popup.waitFor(() =>
      document.querySelector('.tips-here [role=status]')?.textContent?.includes('Your organisation has set this'),
    );
    expect(await popup.evaluate(() => document.querySelectorAll('.tips-here button').length)).toBe(0);
    await popup.close();
    await page.close();
  });

  it('the settings show what is set, and a click changes none of it', async () => {
    const page = await openSettings();
    const switches = () =>
      page.$$eval('[role=switch]', (all) =>
        all.map((one) => [one.textContent, one.getAttribute('aria-checked'), one.getAttribute('aria-disabled')]),
      );
    const locked = [
      ['Show tips on product-management listings', 'false', 'true'],
      ['Show tips on LinkedIn too', 'false', 'true'],
    ];
    expect((await switches()).slice(0, 2)).toEqual(locked);
    for (const one of (await page.$$('[role=switch]')).slice(0, 2)) await one.click();
    expect((await switches()).slice(0, 2)).toEqual(locked);
    const said = await page.$$eval('.organisation', (all) => all.map(({ textContent }) => textContent));
    expect(said).toEqual([SET, SET, SET]);
    expect(
      await page.$$eval('#off + ul li', (rows) => rows.map((row) => row.querySelector('bdi')?.textContent)),
    ).toEqual(['jobs.lever.co']);
    expect(await page.$$('#off + ul button')).toEqual([]);
    expect(await page.evaluate(findViolations, 'html')).toEqual([]);
    await page.close();
  });
}
