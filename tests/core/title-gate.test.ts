import gate from 'content:title-gate';
import rules from 'content:titles';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentForEsbuild } from '../../src/build/content';
import { readTitles } from '../../src/build/titles';
import { judgeTitle } from '../../src/core/title';
import { mayBeProduct } from '../../src/core/title-gate';

/** Bytes, gzip: the gate runs on every page that the extension is on for. */
const BUDGET = 1536;
const root = path.resolve(import.meta.dirname, '../..');
const languages = readTitles(path.join(root, 'content/titles'));
const OPEN = { stems: '', words: 'a' } as const;

test('the rules hold the same gate', () => {
  expect(rules.gate).toEqual(gate);
});

test('code and data together stay under the budget', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import gate from 'content:title-gate';
        import { mayBeProduct } from './src/core/title-gate';
        globalThis.found = mayBeProduct(document.title, gate);`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    plugins: [contentForEsbuild],
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(BUDGET);
  expect(outputFiles).toHaveLength(1);
});

describe('it opens for every title that the rules would keep', () => {
  const words = languages
    .flatMap(({ hits, unsure, misses }) => [...hits, ...unsure, ...misses])
    .flatMap((title) => title.split(' '));
  const separators = [' ', ', ', ' - ', '/', ' & ', '-', '(', ') ', '\u00ad', '\u202b', ' \ud800 ', '・', ''];
  const titles = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join(''));

  test('any words of any languages in any order', () => {
    const open = { ...rules, gate: OPEN };
    fc.assert(
      fc.property(titles, (title) => {
        expect(judgeTitle(title, rules)).toEqual(
          mayBeProduct(title, gate) ? judgeTitle(title, open) : { verdict: 'not-pm', words: [] },
        );
        if (judgeTitle(title, open).verdict !== 'not-pm') expect(mayBeProduct(title, gate)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('it stays shut for most others', () => {
  test.each([
    ['Registered Nurse', false],
    ['Software Development Engineer', false],
    ['Projektmanager', false],
    ['Chef de projet', false],
    ['项目经理', false],
    ['Empleado de almacén', false],
    ['Senior PM', true],
    ['ÜRÜN YÖNETİCİSİ', true],
    ['产 品 经 理', true],
    ['ｐｒｏｄｕｃｔ ｏｗｎｅｒ', true],
    ['P\u0301roduct Manager', true],
    ['pro\u00adduct manager', true],
  ])('%s: %s', (title, expected) => {
    expect(mayBeProduct(title, gate)).toBe(expected);
  });
});

describe('it reads a megabyte in linear time', () => {
  const A_MEGABYTE = 1_000_000;
  const SOON_MS = 2000; // a generous multiple of the 90 ms measured; a pattern that backtracks would take minutes
  test.each([
    ['spaced ideographs that nearly match', '产 '.repeat(A_MEGABYTE / 2)],
    ['katakana, which fold apart and together', 'プ'.repeat(A_MEGABYTE)],
    ['lone surrogates', '\ud800'.repeat(A_MEGABYTE)],
    ['a stem without its last letter', 'produc '.repeat(A_MEGABYTE / 7)],
  ])('%s', (_, title) => {
    const start = performance.now();
    expect(mayBeProduct(title, gate)).toBe(false);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  });
});
