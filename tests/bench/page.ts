import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { emptyExtension, type Load, launchWith, measureLoad, passed, stopBackgrounds, traced } from './load';
import { median, shuffled } from './median';
import {
  EMPTY,
  EMPTY_AGAIN,
  EMPTY_WITH_PERMISSIONS,
  type PageCase,
  pageCases,
  restlessCases,
  sizes,
} from './page-cases';

/** Medians of one case; `null` where it has no card. */
export interface PageRow extends Load {
  readonly page: string;
  readonly nodes: number;
  /** Injection and evaluation: what the limits are about. */
  readonly cpu: number;
  /** With what runs later. */
  readonly total: number;
}

const [, , LARGEST] = sizes;
const ROUNDS_OF_LARGEST = 5; // each takes seconds

/** Loads every page in rounds of mixed order. Rejects when a card comes where none should, or none where it should. */
export async function measurePages(extension: string, rounds: number): Promise<PageRow[]> {
  const loads = new Map<PageCase, Load[]>(pageCases.map((each) => [each, []]));
  await inChromium(extension, pageCases, async (browser) => {
    for (let round = -1; round < rounds; round += 1) {
      for (const each of shuffled(pageCases.filter(({ nodes }) => nodes < LARGEST || round < ROUNDS_OF_LARGEST))) {
        const load = await measure(browser, each);
        if (round >= 0) loads.get(each)?.push(load); // the first round warms the browser up
      }
    }
  });
  return pageCases.map((each) => summarize(each, loads.get(each) ?? []));
}

async function measure(browser: Browser, { name, nodes, url, card, cold }: PageCase): Promise<Load> {
  if (cold) await stopBackgrounds(browser);
  const load = await measureLoad(browser, url);
  if ((load.painted !== null) !== card) throw new Error(`${name}, ${nodes} nodes: card ${load.painted}`);
  // Leaves the background awake for whatever comes next.
  return load;
}

function summarize({ name, nodes, card }: PageCase, loads: readonly Load[]): PageRow {
  const of = (value: (load: Load) => number) => median(loads.map(value));
  return {
    page: name,
    nodes,
    cpu: of(({ injection, evaluation }) => injection + evaluation),
    total: of(({ injection, evaluation, callbacks }) => injection + evaluation + callbacks),
    injection: of(({ injection }) => injection),
    evaluation: of(({ evaluation }) => evaluation),
    callbacks: of(({ callbacks }) => callbacks),
    rendering: of(({ rendering }) => rendering),
    longestTask: of(({ longestTask }) => longestTask),
    heap: of(({ heap }) => heap),
    allocated: of(({ allocated }) => allocated),
    painted: card ? of(({ painted }) => painted ?? Number.NaN) : null,
    shift: of(({ shift }) => shift),
  };
}

/** What a page that changes 500 times a second pays, in percent of one core. */
export interface RestlessRow {
  readonly page: string;
  readonly whileWatched: number;
  /** After the watcher gave up, 10 s after the load. */
  readonly afterwards: number;
}

const WATCHED_MS = 4_000;
const GIVEN_UP_MS = 12_000;
const AFTERWARDS_MS = 3_000;

/** Keeps each of the restless pages open for a quarter of a minute, `rounds` times. */
export async function measureRestless(extension: string, rounds: number): Promise<RestlessRow[]> {
  const shares = new Map(restlessCases.map((each) => [each, [] as Omit<RestlessRow, 'page'>[]]));
  await inChromium(extension, restlessCases, async (browser) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const each of shuffled(restlessCases)) shares.get(each)?.push(await measureWatch(browser, each.url));
    }
  });
  return restlessCases.map((each) => ({
    page: each.name,
    whileWatched: median((shares.get(each) ?? []).map(({ whileWatched }) => whileWatched)),
    afterwards: median((shares.get(each) ?? []).map(({ afterwards }) => afterwards)),
  }));
}

async function measureWatch(browser: Browser, url: string): Promise<Omit<RestlessRow, 'page'>> {
  const page = await browser.newPage();
  const share = async (ms: number) => {
    const { injection, evaluation, callbacks } = await traced(page, url, () => passed(ms));
    return (100 * (injection + evaluation + callbacks)) / ms;
  };
  try {
    await page.goto(url);
    const start = Date.now();
    await passed(1_000); // the card is up
    const whileWatched = await share(WATCHED_MS);
    await passed(start + GIVEN_UP_MS - Date.now());
    return { whileWatched, afterwards: await share(AFTERWARDS_MS) };
  } finally {
    await page.close();
  }
}

async function inChromium(
  extension: string,
  pages: readonly { readonly url: string; readonly body: string }[],
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const server = await serveFixtures(pages.map(({ url, body }) => [url, { body }] as const));
  const { permissions: ourPermissions } = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const extensions = [
    extension,
    emptyExtension([`${EMPTY}*`]),
    emptyExtension([`${EMPTY_AGAIN}*`]),
    emptyExtension([`${EMPTY_WITH_PERMISSIONS}*`], ourPermissions),
  ];
  const browser = await launchWith(extensions, server);
  try {
    await work(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}
