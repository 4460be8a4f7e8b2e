import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, closeWelcome } from '../../src/build/browser/chromium';
import { WELCOME_PAGE } from '../../src/build/browser/extension-browser';
import type { FixtureServer } from '../../src/build/browser/fixture-server';
import { browserProgram } from '../../src/build/browser/program';
import { type Cost, costIn, type TraceEvent } from './trace';

/** One load of a page. */
export interface Load extends Cost {
  /** KB that live after a garbage collection. */
  readonly heap: number;
  /** KB before it: with all that was needed for a moment. */
  readonly allocated: number;
  /** ms of wall time from DOMContentLoaded to the frame with the card in it; null without a card. */
  readonly painted: number | null;
  /** Sum of the layout shift scores. */
  readonly shift: number;
}

const SETTLED_MS = 600; // detect.js runs at document_idle, the card follows within 300 ms on a busy machine
const BYTES_PER_KB = 1_024;
const TRACED = ['devtools.timeline', 'v8', 'extensions', 'toplevel'];

/**
 * The cheapest extension there is: one content script that does nothing, on the given hosts. With our permissions its
 * isolated world costs what ours does, since the browser prepares a world's APIs by them.
 */
export function emptyExtension(matches: readonly string[], permissions: readonly string[] = []): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions,
    browser_specific_settings: { gecko: { id: `${path.basename(folder)}@empty.test` } },
    content_scripts: [{ matches, js: ['empty.js'], all_frames: true, run_at: 'document_idle' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'empty.js'), '"use strict";(()=>{})();');
  return folder;
}

/** Chromium with several extensions, each of which matches hosts of its own. */
export async function launchWith(extensions: readonly string[], server: FixtureServer): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: await browserProgram('chromium'),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: chromiumArguments(server, undefined),
  });
  for (const extension of extensions) {
    const id = await browser.installExtension(extension);
    if (existsSync(path.join(extension, WELCOME_PAGE))) await closeWelcome(browser, id);
  }
  return browser;
}

/** Stops every background, as the browser does after half a minute of quiet. */
export async function stopBackgrounds(browser: Browser): Promise<void> {
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of workers()) await (await target.worker())?.close();
  while (workers().length > 0) await passed(10);
}

export const passed = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs `work` under a trace of the tab and sums what extensions cost `url` meanwhile. */
export async function traced(page: Page, url: string, work: () => Promise<unknown>): Promise<Cost> {
  await page.tracing.start({ categories: TRACED });
  await work();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return costIn(JSON.parse(trace).traceEvents as TraceEvent[], url);
}

/** Loads `url` in a fresh tab and measures what extensions cost it. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(`{ const __name = (fn) => fn; (${probe})(); }`); // tsx names functions through a helper
    const cost = await traced(page, url, async () => {
      await page.goto(url);
      await passed(SETTLED_MS);
    });
    const allocated = await heapOf(page);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const heap = await heapOf(page);
    return { ...cost, allocated, heap, ...(await page.evaluate(() => globalThis.benchProbe())) };
  } finally {
    await page.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / BYTES_PER_KB;
}

declare global {
  var benchProbe: () => Pick<Load, 'painted' | 'shift'>;
}

/** Runs in the page before anything else: notes when the card was painted, and what moved. */
export function probe(): void {
  let paintedAt: number | null = null;
  let shift = 0;
  const note = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      paintedAt = performance.now();
    };
    requestAnimationFrame(() => port2.postMessage(null)); // which arrives after the frame
  };
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  shifts.observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const card = new MutationObserver(() => {
      if (!document.getElementById('mayor-tip')) return;
      card.disconnect();
      note();
    });
    card.observe(document.body, { childList: true });
  });
  globalThis.benchProbe = () => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { painted: paintedAt && paintedAt - (navigation?.domContentLoadedEventEnd ?? 0), shift };
  };
}
