import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import { launchFirefox } from '../../src/build/browser/firefox';
import { type Fixture, serveFixtures } from '../../src/build/browser/fixture-server';
import { buildAll } from '../../src/build/build';
import type { Target } from '../../src/build/manifest';

/** A row of index.json: a saved page, where it was, and what should be seen there. */
interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly site: string;
  readonly pm: boolean;
  readonly title: string | null;
  readonly company?: string | null;
}

/** What the card of a page is about; null without a card. */
interface Shown {
  readonly title: string;
  readonly company: string | null;
}

const NO_CARD_AFTER_MS = 2_500; // a card comes within a second on the largest saved pages
const POLL_MS = 100;
const ratio = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)));

/**
 * Opens each saved page at its own address, its scripts off, in a real browser with the built extension: once with every
 * site granted and LinkedIn on, once with the permissions of a fresh install. `dir` holds index.json and the pages.
 */
export async function evaluatePages(dir: string, target: Target = 'chromium'): Promise<object> {
  const pages: SavedPage[] = JSON.parse(readFileSync(path.join(dir, 'index.json'), 'utf8'));
  const { zips } = await buildAll();
  return {
    browser: target,
    everySite: summarise(pages, await showAll(dir, pages, target, zips[target], true)),
    freshInstall: summarise(pages, await showAll(dir, pages, target, zips[target], false)),
  };
}

async function showAll(
  dir: string,
  pages: readonly SavedPage[],
  target: Target,
  extension: string,
  everySite: boolean,
): Promise<(Shown | null)[]> {
  const server = await serveFixtures();
  const browser = await (target === 'chromium' ? launchChromium : launchFirefox)({ extension, server });
  try {
    if (everySite) await grantEverything(browser);
    const shown: (Shown | null)[] = [];
    for (const saved of pages) {
      server.fixtures.set(saved.url, pageWithoutScripts(path.join(dir, saved.file)));
      shown.push(await show(browser, saved.url));
    }
    return shown;
  } finally {
    await browser.close();
    await server.close();
  }
}

function pageWithoutScripts(file: string): Fixture {
  const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };
  return { body: readFileSync(file), headers };
}

declare const chrome: typeof import('webextension-polyfill');

async function grantEverything(browser: ExtensionBrowser): Promise<void> {
  await browser.evaluateInBackground(() => chrome.storage.sync.set({ settings: { linkedIn: true } }));
  await browser.grantOrigins(['*://*/*']);
  const registered = () =>
    browser.evaluateInBackground(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  while ((await registered()) === 0) await new Promise((done) => setTimeout(done, POLL_MS));
}

async function show(browser: ExtensionBrowser, url: string): Promise<Shown | null> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const end = Date.now() + NO_CARD_AFTER_MS;
    while (Date.now() < end) {
      const hasCard = await page.evaluate(() => document.getElementById('mayor-tip') !== null);
      if (hasCard) return await browser.evaluateInBackground(listingOfCard);
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
    return null;
  } finally {
    await page.close();
  }
}

/** Runs in the extension: asks the frames of the tab in front which listing their card is about. */
async function listingOfCard(): Promise<Shown | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  const results = await chrome.scripting.executeScript({ target, func: () => globalThis.mayorCard?.shown ?? null });
  const listing = results[0]?.result as Shown | null | undefined;
  return listing ? { title: listing.title, company: listing.company } : null;
}

function summarise(pages: readonly SavedPage[], shown: readonly (Shown | null)[]): object {
  const rows = pages.map((page, index) => ({ ...page, shown: shown[index] ?? null }));
  const positives = rows.filter(({ pm }) => pm);
  const found = positives.filter((row) => row.shown);
  const falseOnes = rows.filter((row) => !row.pm && row.shown);
  const stated = found.filter(({ company }) => company);
  const isRight = (row: (typeof rows)[number]) =>
    row.pm === (row.shown !== null) && (!row.shown || row.shown.title === row.title);
  const sites = [...new Set(rows.map(({ site }) => site))].sort();
  return {
    n: rows.length,
    precision: ratio(found.length, found.length + falseOnes.length),
    recall: ratio(found.length, positives.length),
    exactTitles: ratio(found.filter((row) => row.shown?.title === row.title).length, found.length),
    exactCompanies: ratio(stated.filter((row) => row.shown?.company === row.company).length, stated.length),
    perSite: Object.fromEntries(
      sites.map((site) => {
        const own = rows.filter((row) => row.site === site);
        return [site, { n: own.length, right: own.filter(isRight).length }];
      }),
    ),
    errors: rows
      .filter((row) => !isRight(row) || (row.shown && row.company && row.shown.company !== row.company))
      .map(({ file, url, pm, title, company, shown }) => ({ file, url, pm, title, company, shown })),
    shown: rows.filter((row) => row.shown).map(({ file, shown }) => ({ file, ...shown })),
  };
}
