/**
 * `npm run gallery`: screenshots of every surface of the built extension in both browsers, light and dark, in
 * screenshots/gallery/. The two that the README shows are copied to docs/ by hand when they changed for the better.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import { launchFirefox } from '../../src/build/browser/firefox';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { buildAll } from '../../src/build/build';
import { clickInCard, waitForCard } from '../browser/harness';
import { article, embeddingPage, greenhouseFrame, greenhouseListing } from '../browser/pages';

const folder = path.resolve('screenshots/gallery');
const ORIGIN = 'https://boards.greenhouse.io';
const pages = {
  listing: [`${ORIGIN}/northwind/jobs/1`, greenhouseListing({ title: 'Senior Product Manager, Payments' })],
  other: [`${ORIGIN}/northwind/jobs/2`, greenhouseListing({ title: 'Software Engineer, Payments' })],
  article: ['https://www.example.org/guide', article],
  frame: [`${ORIGIN}/embed/job_app?for=northwind&token=1`, greenhouseFrame({ title: 'Product Owner' }, 3_000)],
  embedding: [
    'https://www.northwind.example/careers?gh_jid=1',
    embeddingPage(`${ORIGIN}/embed/job_app?for=northwind&token=1`, 3_000),
  ],
} as const;
const tabs = ['This listing', 'Mayor vs CEO', 'Essay'];
const SETTLED_MS = 400;

const settle = () => new Promise((done) => setTimeout(done, SETTLED_MS));
const slug = (name: string) => name.toLowerCase().replace(/\W+/g, '-');

async function shootCard(
  browser: ExtensionBrowser,
  shot: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pages.listing[0]);
  await waitForCard(page);
  await settle();
  await shot(page, 'card');
  const menu = await page.waitForSelector('#mayor-tip >>> summary');
  await menu?.click();
  await settle();
  await shot(page, 'card-menu');
  await menu?.click();
  await page.setViewport({ width: 360, height: 640 });
  await settle();
  await shot(page, 'card-narrow');
  await page.setViewport({ width: 1280, height: 800 });
  await clickInCard(page, 'Fold');
  await settle();
  await shot(page, 'card-pill');
  await clickInCard(page, 'The Mayor of the Product: open the tip');
  await page.goto(pages.embedding[0]);
  await settle();
  await settle();
  await shot(page, 'card-in-frame');
  await page.close();
}

async function shootPopup(browser: ExtensionBrowser, fileOf: (name: string) => string): Promise<void> {
  for (const name of ['listing', 'other', 'article'] as const) {
    const page = await browser.newPage();
    await page.goto(pages[name][0]);
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.tips-here'));
    for (const tab of name === 'listing' ? tabs : tabs.slice(0, 1)) {
      await popup.evaluate((tab: string) => {
        [...document.querySelectorAll<HTMLElement>('[role=tab]')]
          .find(({ textContent }) => textContent === tab)
          ?.click();
      }, tab);
      await settle();
      await popup.screenshot(fileOf(`popup-${name}-${slug(tab)}`));
    }
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[role=tab]')?.click();
      document.querySelector('.tips-here')?.scrollIntoView();
    });
    await settle();
    await popup.screenshot(fileOf(`popup-${name}-tips`));
    await popup.close();
    await page.close();
  }
}

const build = await buildAll();
mkdirSync(folder, { recursive: true });
for (const [target, launch] of [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const server = await serveFixtures(Object.values(pages).map(([url, body]) => [url, { body }] as const));
    const browser = await launch({ extension: build.zips[target], server, colorScheme });
    const fileOf = (name: string) => path.join(folder, `${target}-${colorScheme}-${name}.png`);
    try {
      await shootCard(browser, (page, name) => page.screenshot({ path: fileOf(name) as `${string}.png` }));
      await shootPopup(browser, fileOf);
    } finally {
      await browser.close();
      await server.close();
    }
  }
}
console.log(path.relative(process.cwd(), folder));
