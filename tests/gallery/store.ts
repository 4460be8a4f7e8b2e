/** The stores' pictures: screenshots of 1280 x 800 and the tile of 440 x 280, from the built extension in Chromium, light. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser, Popup } from '../../src/build/browser/extension-browser';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import type { Build } from '../../src/build/build';
import { savedAddress } from '../../src/core/saved-address';
import { waitForCard } from '../browser/harness';
import { fixtures, pages } from '../surfaces/listings';
import { saveRecords } from '../surfaces/saved';
import { picture, settle } from '../surfaces/surface';

const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** Takes all of them into the folder. */
export async function shootStore(build: Build, folder: string): Promise<void> {
  const server = await serveFixtures(fixtures.map(([url, body]) => [url, { body }] as const));
  const browser = await launchChromium({ extension: build.zips.chromium, server, colorScheme: 'light' });
  mkdirSync(folder, { recursive: true });
  const parts = mkdtempSync(path.join(os.tmpdir(), 'store-'));
  const at = (name: string) => path.join(folder, `${name}.png`);
  const part = (name: string) => path.join(parts, `${name}.png`);
  try {
    const page = await browser.newPage();
    await page.goto(pages.listing);
    await waitForCard(page);
    await picture(page, at('1-card'));
    await shootPopup(browser, page, part);
    await pose(browser, SCREENSHOT, at('2-listing'), 'What the listing says, and what it leaves unsaid', [
      part('listing'),
      part('further'),
    ]);
    await pose(browser, SCREENSHOT, at('3-essay'), 'One essay: a product manager is not the CEO but the mayor', [
      part('points'),
      part('essay'),
    ]);
    await saveRecords({ browser });
    const table = await browser.openExtensionPage(savedAddress({ name: 'list', open: null }));
    await table.waitForSelector('table');
    await picture(table, at('4-saved'));
    await table.close();
    await pose(browser, TILE, at('tile'), null, []);
  } finally {
    await browser.close();
    await server.close();
    rmSync(parts, { recursive: true });
  }
  console.log(path.relative(process.cwd(), folder));
}

async function shootPopup(browser: ExtensionBrowser, page: Page, part: (name: string) => string): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.waitFor(() => document.querySelector('.tips-here'));
  await popup.screenshot(part('listing'));
  await popup.evaluate(() => document.querySelector('#panel-listing')?.scrollBy(0, 420));
  await popup.screenshot(part('further'));
  for (const tab of ['points', 'essay']) {
    await choose(popup, tab);
    await popup.screenshot(part(tab));
  }
  await popup.close();
}

async function choose(popup: Popup, tab: string): Promise<void> {
  await popup.evaluate((tab: string) => document.getElementById(`tab-${tab}`)?.click(), tab);
  await settle();
}

/** A picture of pictures: a title beside the popups on warm paper; without popups the tile. */
async function pose(
  browser: ExtensionBrowser,
  size: { width: number; height: number },
  file: string,
  title: string | null,
  popups: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  const images = popups.map(
    (file) => `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}" alt="">`,
  );
  const words = title ?? 'The Mayor of the Product';
  await page.setContent(
    `<style>${POSE}</style><main class="${title ? 'wide' : 'tile'}"><div>${KEY}<h1>${words}</h1></div>${images.join('')}</main>`,
  );
  await picture(page, file);
  await page.close();
}

const KEY = `<svg width="76" height="76" viewBox="0 0 20 20" fill="none" stroke="#0f6b5c" stroke-width="1.8" stroke-linecap="round"
stroke-linejoin="round"><circle cx="6" cy="9.5" r="4"/><path d="M10 9.5h8.5v4M14.5 9.5v3"/></svg>`;

const POSE = `body{margin:0;background:#efe7d6;color:#1d2530;font-family:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif",serif}
main{box-sizing:border-box;height:100vh;display:flex;align-items:center;gap:32px;padding:0 48px}
h1{font-size:34px;line-height:1.25;margin:12px 0 0;text-wrap:balance}
img{width:400px;height:580px;flex:none;border-radius:12px;box-shadow:0 12px 40px #1d253033}
.tile{background:#fbf8f1;padding:0 40px}.tile h1{font-size:40px}.tile svg{margin-left:-7px}`;
