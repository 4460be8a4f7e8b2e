import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, closeWelcome } from '../../src/build/browser/chromium';
import { WELCOME_PAGE } from '../../src/build/browser/extension-browser';
import type { FixtureServer } from '../../src/build/browser/fixture-server';
import { browserProgram } from '../../src/build/browser/program';

/** One load of a page: CPU in ms of the main thread, heap in KB, and whether a card stood there in the end. */
export interface Load {
  readonly injection: number;
  readonly evaluation: number;
  readonly heap: number;
  readonly card: boolean;
}

const SETTLED_MS = 600; // detect.js runs at document_idle, the card follows within 300 ms on a busy machine
const US_PER_MS = 1_000;
const BYTES_PER_KB = 1_024;

/** The cheapest extension there is: one content script that does nothing, on the given hosts. */
export function emptyExtension(matches: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
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

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Loads `url` in a fresh tab and measures what extensions cost there, in thread CPU time: wall time would measure the machine. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'extensions'] });
    await page.goto(url);
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const events: TraceEvent[] = JSON.parse(trace).traceEvents;
    const total = (wanted: (event: TraceEvent) => boolean) =>
      events.filter(wanted).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / US_PER_MS;
    return {
      injection: total(({ name }) => name === 'ScriptInjection::InjectJs'),
      evaluation: total(
        ({ name, args }) => name === 'EvaluateScript' && (args?.data?.url ?? '').startsWith('chrome-extension://'),
      ),
      heap: await heapOf(page),
      card: await page.evaluate(() => document.getElementById('mayor-tip') !== null),
    };
  } finally {
    await page.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / BYTES_PER_KB;
}
