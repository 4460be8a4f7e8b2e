import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import { asFolder } from '../../src/build/browser/extension-files';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import { builtExtension } from './built';
import { clickInCard, expectNoCard, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';

/** The built extension as a folder in which every script first loses the native `browser`, as in Chromium 120 to 147. */
function withoutBrowser(): string {
  const built = asFolder(builtExtension('chromium'));
  const folder = mkdtempSync(path.join(tmpdir(), 'without-browser-'));
  cpSync(built.folder, folder, { recursive: true });
  built.remove();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const file = path.join(folder, name);
    writeFileSync(
      file,
      `delete globalThis.browser; globalThis.browserAtStart = typeof globalThis.browser; ${readFileSync(file, 'utf8')}`,
    );
  }
  return folder;
}

describe('in Chromium without a native browser namespace', () => {
  let server: FixtureServer;
  let browser: ExtensionBrowser;
  let folder: string;
  const harness = (): Harness => ({ server, browser });

  beforeAll(async () => {
    folder = withoutBrowser();
    server = await serveFixtures();
    browser = await launchChromium({ extension: folder, server });
    serve(harness(), LISTING, greenhouseListing({ title: 'Product Manager' }));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('there is none indeed when the background starts', async () => {
    // Asked of the script itself: the debugger's evaluation brings the namespace back.
    const atStart = () => (globalThis as { browserAtStart?: string }).browserAtStart;
    expect(await browser.evaluateInBackground(atStart)).toBe('undefined');
  });

  it('the card shows, closes and stays closed', async () => {
    const page = await open(harness(), LISTING);
    await waitForCard(page);
    await clickInCard(page, 'Close for this listing');
    await page.reload();
    await expectNoCard(page);
    await page.close();
  });

  it('the popup reads the tab', async () => {
    const page = await open(harness(), LISTING);
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.body.textContent?.includes('Northwind'));
    expect(await popup.evaluate(() => (globalThis as { browserAtStart?: string }).browserAtStart)).toBe('undefined');
    await popup.close();
    await page.close();
  });

  it('no error is recorded', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
