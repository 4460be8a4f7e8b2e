import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { BROWSER_TIMEOUT_MS } from '../../src/build/browser/extension-browser';
import { networkPreferences } from '../../src/build/browser/firefox';
import { type FirefoxChrome, firefoxChrome } from '../../src/build/browser/firefox-chrome';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { browserProgram } from '../../src/build/browser/program';
import { emptyExtension, passed, probe } from './load';
import { median, shuffled } from './median';
import { EMPTY, EMPTY_AGAIN, type PageCase, pageCases } from './page-cases';

/** Medians of one case in Firefox, which tells no cost by script: CPU of the page's whole process for one load. */
export interface FirefoxRow {
  readonly page: string;
  readonly nodes: number;
  /** ms of CPU of the process that shows the page, from the reload until it has settled. */
  readonly cpu: number;
  /** Private memory of that process, KB. */
  readonly memory: number;
  /** ms of wall time from DOMContentLoaded to the frame with the card in it; null without a card. */
  readonly painted: number | null;
}

const NODES = 5_000;
const SETTLED_MS = 700;
const NS_PER_MS = 1_000_000;
const BYTES_PER_KB = 1_024;

const cases = pageCases.filter(({ nodes, cold, url }) => nodes === NODES && !cold && !url.includes('permissions'));

/** Reloads each page in a tab of its own, in rounds of mixed order. Rejects when a card comes where none should, or none where it should. */
export async function measureFirefox(extension: string, rounds: number): Promise<FirefoxRow[]> {
  const server = await serveFixtures(cases.map(({ url, body }) => [url, { body }] as const));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await browserProgram('firefox'),
    acceptInsecureCerts: true,
    protocolTimeout: BROWSER_TIMEOUT_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: networkPreferences(server),
  });
  try {
    const chrome = await firefoxChrome(browser);
    for (const folder of [extension, emptyExtension([`${EMPTY}*`]), emptyExtension([`${EMPTY_AGAIN}*`])]) {
      await chrome.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(folder) } });
    }
    const pages = new Map<PageCase, Page>();
    for (const each of cases) pages.set(each, await openProbed(await browser.newPage(), each.url));
    const loads = new Map(cases.map((each) => [each, [] as Omit<FirefoxRow, 'page' | 'nodes'>[]]));
    for (let round = -1; round < rounds; round += 1) {
      for (const each of shuffled(cases)) {
        const load = await reload(chrome, pages.get(each) as Page, each);
        if (round >= 0) loads.get(each)?.push(load); // the first round warms the browser up
      }
    }
    return cases.map((each) => summarize(each, loads.get(each) ?? []));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openProbed(page: Page, url: string): Promise<Page> {
  await page.evaluateOnNewDocument(`{ const __name = (fn) => fn; (${probe})(); }`); // tsx names functions through a helper
  await page.goto(url);
  return page;
}

async function reload(chrome: FirefoxChrome, page: Page, { name, url, card }: PageCase) {
  await page.bringToFront();
  const before = await chrome.run(processOf, url);
  await page.reload();
  await passed(SETTLED_MS);
  const after = await chrome.run(processOf, url);
  const { painted } = await page.evaluate(() => globalThis.benchProbe());
  if ((painted !== null) !== card) throw new Error(`Firefox, ${name}: card ${painted}`);
  return { cpu: (after.cpuTime - before.cpuTime) / NS_PER_MS, memory: after.memory / BYTES_PER_KB, painted };
}

function summarize({ name, nodes, card }: PageCase, loads: readonly Omit<FirefoxRow, 'page' | 'nodes'>[]): FirefoxRow {
  return {
    page: name,
    nodes,
    cpu: median(loads.map(({ cpu }) => cpu)),
    memory: median(loads.map(({ memory }) => memory)),
    painted: card ? median(loads.map(({ painted }) => painted ?? Number.NaN)) : null,
  };
}

interface ProcessInfo {
  /** CPU time in ns. */
  readonly cpuTime: number;
  /** Private memory in bytes. */
  readonly memory: number;
  readonly windows: readonly { readonly documentURI?: { readonly spec: string } }[];
}
declare const ChromeUtils: { requestProcInfo(): Promise<{ readonly children: readonly ProcessInfo[] }> };

/** Runs in Firefox's own process, so it uses nothing of this file. */
async function processOf(url: string): Promise<{ cpuTime: number; memory: number }> {
  const { children } = await ChromeUtils.requestProcInfo();
  const found = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === url));
  if (!found) throw new Error(`No process shows ${url}`);
  return { cpuTime: found.cpuTime, memory: found.memory };
}
