/**
 * `npm run bench`: what the extension costs a page, beside an empty extension, in one run. Prints a table and writes
 * dist/bench.json. Medians of interleaved rounds; compare the ratios, not the milliseconds of two machines.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { budgets, gzipSize } from '../../src/build/budget';
import { buildAll } from '../../src/build/build';
import { greenhouseListing } from '../browser/pages';
import { emptyExtension, type Load, launchWith, measureLoad } from './injection';

const ROUNDS = 15;
const NODES = [50, 5_000];

const filler = (nodes: number) => Array.from({ length: nodes }, (_, n) => `<p>Paragraph ${n}.</p>`).join('');
const plainPage = (nodes: number) => `<!doctype html><html lang="en"><title>Page</title><body>${filler(nodes)}`;
const listingPage = (nodes: number) =>
  greenhouseListing({ title: 'Senior Product Manager' }).replace('</main>', `</main><footer>${filler(nodes)}</footer>`);

interface Case {
  readonly name: string;
  readonly nodes: number;
  readonly url: string;
  readonly body: string;
  /** Whether the card must show: a run in which it does not measures something else. */
  readonly card: boolean;
}

const cases: Case[] = NODES.flatMap((nodes) => [
  { name: 'no extension', nodes, url: `https://none.test/${nodes}`, body: plainPage(nodes), card: false },
  { name: 'empty extension', nodes, url: `https://empty.test/${nodes}`, body: plainPage(nodes), card: false },
  {
    name: 'ours, no listing',
    nodes,
    url: `https://boards.greenhouse.io/a/${nodes}`,
    body: plainPage(nodes),
    card: false,
  },
  {
    name: 'ours, PM listing',
    nodes,
    url: `https://boards.greenhouse.io/a/jobs/${nodes}`,
    body: listingPage(nodes),
    card: true,
  },
]);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

async function measureAll(extension: string): Promise<Map<Case, Load[]>> {
  const server = await serveFixtures(cases.map(({ url, body }) => [url, { body }] as const));
  const browser = await launchWith([extension, emptyExtension(['https://empty.test/*'])], server);
  const loads = new Map<Case, Load[]>(cases.map((each) => [each, []]));
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const each of shuffled(cases)) {
        const load = await measureLoad(browser, each.url);
        if (load.card !== each.card) throw new Error(`${each.name}, ${each.nodes} nodes: card ${load.card}`);
        if (round >= 0) loads.get(each)?.push(load); // the first round warms the browser up
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return loads;
}

const { chromium } = await buildAll();
const loads = await measureAll(chromium);
const rows = cases.map((each) => {
  const own = loads.get(each) ?? [];
  const cpu = median(own.map(({ injection, evaluation }) => injection + evaluation));
  return {
    name: each.name,
    nodes: each.nodes,
    cpu,
    evaluation: median(own.map((load) => load.evaluation)),
    heap: median(own.map((load) => load.heap)),
  };
});
const emptyAt = (nodes: number) => rows.find((row) => row.name === 'empty extension' && row.nodes === nodes);
const table = rows.map(({ name, nodes, cpu, evaluation, heap }) => {
  const empty = emptyAt(nodes);
  return {
    page: name,
    nodes,
    'CPU ms': cpu.toFixed(2),
    'of it evaluation': evaluation.toFixed(2),
    '× empty': empty ? (cpu / empty.cpu).toFixed(2) : '',
    'heap KB beside empty': empty ? (heap - empty.heap).toFixed(0) : '',
  };
});
const bytes = Object.entries(budgets).map(([name, budget]) => {
  const file = path.join(chromium, name);
  return { bundle: name, bytes: readFileSync(file).length, gzip: gzipSize(file), budget };
});
console.table(table);
console.table(bytes);
writeFileSync(path.resolve('dist/bench.json'), `${JSON.stringify({ rounds: ROUNDS, rows, bytes }, null, 2)}\n`);
