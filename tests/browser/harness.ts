import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import type { FixtureServer } from '../../src/build/browser/fixture-server';

/** One browser with the built extension, and the pages that it can reach. */
export interface Harness {
  readonly browser: ExtensionBrowser;
  readonly server: FixtureServer;
}

const NO_CARD_AFTER_MS = 1_200; // a card that comes at all comes within 400 ms of the load on a busy machine
const CARD_WITHIN_MS = 10_000;

/** The card as the page's own scripts could read it, or null. */
export async function cardIn(page: Page) {
  return page.evaluate(() => {
    const shadow = document.getElementById('mayor-tip')?.shadowRoot;
    if (!shadow) return null;
    return {
      quote: shadow.querySelector('blockquote')?.textContent ?? null,
      headline: shadow.querySelector('.headline')?.textContent ?? null,
      finding: shadow.querySelector('.finding h3')?.textContent ?? null,
      words: shadow.querySelector('.finding mark')?.textContent ?? null,
      questions: shadow.querySelector('footer [aria-expanded]')?.textContent ?? null,
      folded: shadow.querySelector('.pill') !== null,
    };
  });
}

/** Serves `body` under `url` from now on. */
export function serve({ server }: Harness, url: string, body: string, headers: Record<string, string> = {}): void {
  server.fixtures.set(url, { body, headers });
}

export async function open({ browser }: Harness, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Waits for the card; throws after 10 s without one. */
export async function waitForCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('.card, .pill'), {
    timeout: CARD_WITHIN_MS,
    polling: 50,
  });
}

export async function expectNoCard(page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, NO_CARD_AFTER_MS));
  expect(await cardIn(page)).toBeNull();
}

/** A trusted click on a button of the card, by its accessible name. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`#mayor-tip >>> button[aria-label="${name}"]`, { timeout: CARD_WITHIN_MS });
  await button?.click();
}

/** A trusted click on a button of the card, by its words; it is scrolled into the card's view first. */
export async function clickNamedInCard(page: Page | Frame, name: string): Promise<void> {
  const button = await page.waitForFunction(
    (name) =>
      [...(document.getElementById('mayor-tip')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === name,
      ),
    { timeout: CARD_WITHIN_MS, polling: 50 },
    name,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
}

/** Trusted clicks on the card's menu and on an entry of it, by its words. */
export async function chooseInCard(frame: Page | Frame, name: string): Promise<void> {
  for (const selector of ['summary', `li button:${name}`]) {
    const control = await frame.evaluateHandle((selector) => {
      const [tag = '', text] = selector.split(':');
      const controls = [...(document.getElementById('mayor-tip')?.shadowRoot?.querySelectorAll(tag) ?? [])];
      return controls.find(({ textContent }) => !text || textContent === text) as HTMLElement;
    }, selector);
    await control.click();
  }
}

/** The document as markup without our element: what the page looks like to itself. */
export const markupOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('#mayor-tip')?.remove();
    return copy.outerHTML;
  });

/** Forgets all that the extension stored. */
export const forgetAll = ({ browser }: Pick<Harness, 'browser'>) =>
  browser.evaluateInBackground(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.local.clear();
    const synced = await storage.sync.get();
    if (Object.keys(synced).length > 0) await storage.sync.clear(); // the browsers count writes by the minute
  });
