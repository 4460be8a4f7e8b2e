import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, Popup } from '../browser/extension-browser';

const CARD_WITHIN_MS = 8_000; // the card comes within a second; a busy machine gets time

/** What the extension made of a page. */
export interface Seen {
  /** The essay's quote in the card; null when there is no card. */
  readonly quote: string | null;
  /** The first lines of the popup's *This listing*: title and company, or why there is none. */
  readonly popup: readonly string[];
  /** Files written. */
  readonly screenshots: readonly string[];
}

/** Waits for the card and returns its quote, or null when none comes. */
export async function cardQuote(page: Page): Promise<string | null> {
  const card = () => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('blockquote')?.textContent?.trim();
  const shown = await page.waitForFunction(card, { timeout: CARD_WITHIN_MS, polling: 100 }).catch(() => null);
  return shown === null ? null : ((await shown.jsonValue()) ?? null);
}

/** Looks at the card in the page and at each of the popup's tabs, and photographs them. */
export async function takeTour(browser: ExtensionBrowser, page: Page, folder: string): Promise<Seen> {
  const quote = await cardQuote(page);
  await page.evaluate(cardAtRest);
  const inPage = path.join(folder, `${browser.name}-page.png`);
  await page.screenshot({ path: inPage as `${string}.png` });
  const popup = await browser.openPopup(page);
  await popup.waitFor(() => document.querySelector('[role=tab]') !== null && !document.querySelector('.loading'));
  const lines = await popup.evaluate(firstLines);
  const tabs = await photographTabs(popup, path.join(folder, `${browser.name}-popup`));
  await popup.close();
  return { quote, popup: lines, screenshots: [inPage, ...tabs] };
}

/** Resolves when the card has come in. */
async function cardAtRest(): Promise<void> {
  const animations = document.getElementById('mayor-tip')?.shadowRoot?.getAnimations() ?? [];
  await Promise.all(animations.map(({ finished }) => finished));
}

/** The first two lines of the first panel, open or not, without the marks that isolate writing directions. */
function firstLines(): string[] {
  const blocks = [...document.querySelectorAll('[role=tabpanel]:first-of-type :is(h2, p)')].slice(0, 2);
  return blocks.map((block) => block.textContent?.replace(/[\u2066-\u2069]/g, '').trim() ?? '').filter(Boolean);
}

async function photographTabs(popup: Popup, stem: string): Promise<string[]> {
  const labels = await popup.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent?.trim() ?? ''),
  );
  const files: string[] = [];
  for (const [index, label] of labels.entries()) {
    await popup.click(`[role=tab]:nth-of-type(${index + 1})`);
    const file = `${stem}-${label.toLowerCase().replace(/\W+/g, '-')}.png`;
    await popup.screenshot(file);
    files.push(file);
  }
  return files;
}
