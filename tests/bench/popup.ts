/**
 * How long the popup takes to paint the reading of a listing of 10 KB, beside a blank popup. Alone:
 * `npx tsx tests/bench/popup.ts` on the last build.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { greenhouseListing } from '../browser/pages';
import { median } from './median';

const ROUNDS = 15;
const LISTING_CHARACTERS = 10_000;
const URL = 'https://boards.greenhouse.io/northwind/jobs/1';

const PARAGRAPHS = [
  'You will own the roadmap of our payments product, and you are responsible for its outcomes from end to end.',
  'You build consensus among stakeholders who do not report to you, and you influence without authority across teams.',
  'You run discovery with customers every week, write down what you learned, and keep the backlog short enough to read.',
  'The office has a garden, a library and a kitchen in which somebody always cooks something for those who come late.',
];

/** What was measured, in ms from the navigation of the popup's document to a paint: medians. */
export interface PopupTimes {
  /** The largest text of the reading. */
  readonly reading: number;
  /** The first paint of a popup without a script. */
  readonly blank: number;
}

/** Opens both popups in turn, each in a Chromium of its own, on a listing of 10 KB. */
export async function measurePopup(extension: string): Promise<PopupTimes> {
  const duties: string[] = [];
  for (let size = 0; size < LISTING_CHARACTERS; size += duties.at(-1)?.length ?? 0)
    duties.push(PARAGRAPHS[duties.length % PARAGRAPHS.length] ?? '');
  const server = await serveFixtures([[URL, { body: greenhouseListing({ title: 'Product Manager', duties }) }]]);
  const ours = await launchChromium({ extension, server });
  const blank = await launchChromium({ extension: blankExtension(), server, keepWelcome: true });
  try {
    const times = { reading: [] as number[], blank: [] as number[] };
    for (let round = -1; round < ROUNDS; round += 1) {
      const painted = [await timeOf(ours, '.reading'), await timeOf(blank, 'p')];
      if (round < 0) continue; // the first round warms the browser up
      times.reading.push(painted[0] ?? Number.NaN);
      times.blank.push(painted[1] ?? Number.NaN);
    }
    return { reading: median(times.reading), blank: median(times.blank) };
  } finally {
    await ours.close();
    await blank.close();
    await server.close();
  }
}

async function timeOf(browser: ExtensionBrowser, selector: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(URL);
  const popup = await browser.openPopup(page);
  await popup.waitFor((selector: string) => document.querySelector(selector), selector);
  const time = await popup.evaluate(lastLargePaint);
  await popup.close();
  await page.close();
  return time;
}

/** When the largest text that the document has shown was painted first, in ms since its navigation. */
function lastLargePaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

function blankExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'blank-popup-'));
  const manifest = { manifest_version: 3, name: 'Blank', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'popup.html'), '<!doctype html><p style="width:400px;height:580px">Blank</p>');
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.table(await measurePopup(path.resolve('dist/chromium')));
