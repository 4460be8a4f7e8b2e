import { build } from 'esbuild';
import { contentForEsbuild } from '../../src/build/content';
import type { readListing } from '../../src/core/reading';
import type { loadLanguage, SignalRules } from '../../src/core/signal-rules';
import { median } from './median';

/** The reading as it is shipped: bundled, without what a development runner adds to functions. */
interface Shipped {
  readonly readListing: typeof readListing;
  readonly loadLanguage: typeof loadLanguage;
  readonly rules: SignalRules;
  readonly sample: { readonly text: string };
}

const ENTRY = `
export { readListing } from './src/core/reading';
export { loadLanguage } from './src/core/signal-rules';
export { default as rules } from 'content:signals';
export { default as sample } from 'content:sample';`;

/** Characters of a text, and how often it is read: the first few warm the compiler up. */
const TEXTS = [
  { name: '1 KB', size: 1_000, runs: 501 },
  { name: '10 KB', size: 10_000, runs: 301 },
  { name: '100 KB', size: 100_000, runs: 51 },
  { name: '1 MB', size: 1_000_000, runs: 15 },
];
const LOADS = 101;
/** In a millisecond. */
const MICROSECONDS = 1000;
/** Characters a millisecond are thousands a second: this many make a MB a second. */
const PER_MB = 1000;

/**
 * Medians of CPU time: milliseconds to make the English rules ready and to read invented listings of four sizes, what that
 * is in MB a second, and what a character of the largest takes beside one of a usual listing (1.0: time grows as the text does).
 */
export async function measureReading(): Promise<{ measure: string; value: number }[]> {
  const { readListing, loadLanguage, rules, sample } = await bundle();
  const load = median(timesOf(LOADS, () => loadLanguage({ ...rules }, 'en')));
  const reads = TEXTS.map(({ name, size, runs }) => {
    const text = `${sample.text}\n\n`.repeat(Math.ceil(size / sample.text.length)).slice(0, size);
    return { name, size, ms: median(timesOf(runs, () => readListing({ text, lang: 'en' }, rules))) };
  });
  const perCharacter = reads.map(({ ms, size }) => ms / size);
  return [
    { measure: 'ms to load English', value: load },
    ...reads.map(({ name, ms }) => ({ measure: `ms to read ${name}`, value: ms })),
    ...reads.map(({ name, ms, size }) => ({ measure: `MB a second, ${name}`, value: size / ms / PER_MB })),
    { measure: 'a character of 1 MB beside one of 10 KB', value: (perCharacter[3] ?? 0) / (perCharacter[1] ?? 1) },
  ].map(({ measure, value }) => ({ measure, value: Number(value.toFixed(2)) }));
}

function timesOf(runs: number, run: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MICROSECONDS;
  });
}

async function bundle(): Promise<Shipped> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [contentForEsbuild],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
