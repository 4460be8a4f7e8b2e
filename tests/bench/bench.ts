/**
 * `npm run bench [-- page firefox restless bytes popup saved core --rounds=11]`: what the extension costs, beside an empty
 * one in the same run. Prints tables, at the end one of the limits set for this, and writes dist/bench.json. Medians of
 * rounds in mixed order, CPU time; compare the ratios, not the milliseconds of two machines, and hold every difference
 * against the row “the same again”, which is noise alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { budgets, gzipSize } from '../../src/build/budget';
import { buildAll } from '../../src/build/build';
import { measureCore } from './core';
import { measureFirefox } from './firefox';
import { holdToMarks, type Measured } from './marks';
import { measurePages, measureRestless, type PageRow } from './page';
import { measurePopup } from './popup';
import { measureSaved } from './saved';

const BUNDLES = ['detect.js', 'card.js', 'reader.js', 'background.js', 'popup.js'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '11' } },
});
const rounds = Number(values.rounds);
const { chromium, firefox } = await buildAll();

/** Each part gives rows of plain figures, and how a table shows them. */
const parts: Record<string, () => Promise<{ rows: readonly object[]; table: readonly object[] }>> = {
  async page() {
    const rows = await measurePages(chromium, rounds);
    measured.page = rows;
    return { rows, table: rows.map((row) => besideEmpty(row, rows)) };
  },
  async firefox() {
    const rows = await measureFirefox(firefox, rounds);
    const empty = rows.find(({ page }) => page.includes('(a)'));
    const table = rows.map(({ page, nodes, cpu, memory, painted }) => ({
      'page in Firefox': page,
      nodes,
      'CPU of its process, ms': cpu.toFixed(1),
      'ms +': (cpu - (empty?.cpu ?? Number.NaN)).toFixed(1),
      'memory KB +': (memory - (empty?.memory ?? Number.NaN)).toFixed(0),
      'card after DCL ms': painted?.toFixed(0) ?? '',
    }));
    return { rows, table };
  },
  async restless() {
    const rows = await measureRestless(chromium, Math.min(rounds, 3)); // a quarter of a minute each
    measured.restless = rows;
    const percent = (share: number) => `${share.toFixed(2)} %`;
    const table = rows.map(({ page, whileWatched, afterwards }) => ({
      'page that changes 500 times a second': page,
      'of one core': percent(whileWatched),
      'after 10 s': percent(afterwards),
    }));
    return { rows, table };
  },
  async bytes() {
    const rows = BUNDLES.map((bundle) => {
      const file = path.join(chromium, bundle);
      return { bundle, bytes: readFileSync(file).length, gzip: gzipSize(file), budget: budgets[bundle] ?? '' };
    });
    return { rows, table: rows };
  },
  async popup() {
    measured.popup = await measurePopup(chromium);
    const { reading, blank } = measured.popup;
    const rows = [{ 'popup painted, ms': 'with a reading', ms: reading, blank, ratio: reading / blank }];
    return { rows, table: rows };
  },
  async saved() {
    const rows = [await measureSaved(chromium, rounds)];
    return { rows, table: rows };
  },
  async core() {
    const rows = await measureCore();
    return { rows, table: rows };
  },
};

function besideEmpty(row: PageRow, rows: readonly PageRow[]): object {
  const empty = rows.find(({ page, nodes }) => nodes === row.nodes && page.includes('(a)')) ?? row;
  return {
    page: row.page,
    nodes: row.nodes,
    'CPU ms': row.cpu.toFixed(2),
    '× empty': (row.cpu / empty.cpu).toFixed(2),
    'inject + evaluate': `${row.injection.toFixed(2)} + ${row.evaluation.toFixed(2)}`,
    'with callbacks': row.total.toFixed(2),
    'longest task': row.longestTask.toFixed(1),
    'heap KB +': (row.heap - empty.heap).toFixed(0),
    'allocated KB +': (row.allocated - empty.allocated).toFixed(0),
    'rendering ms +': (row.rendering - empty.rendering).toFixed(1),
    'card after DCL ms': row.painted?.toFixed(0) ?? '',
    shift: row.shift.toFixed(3),
  };
}

const measured: { -readonly [K in keyof Measured]: Measured[K] } = {};

const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const results: Record<string, readonly object[]> = {};
for (const name of wanted) {
  const measure = parts[name];
  if (!measure) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}`);
  const { rows, table } = await measure();
  results[name] = rows;
  console.table(table);
}
const marks = holdToMarks(measured);
if (marks.length > 0) console.table(marks);
writeFileSync(path.resolve('dist/bench.json'), `${JSON.stringify({ rounds, marks, ...results }, null, 2)}\n`);
