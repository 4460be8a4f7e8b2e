import { writeFileSync } from 'node:fs';
import { LEVER_IDS, type LeverId, type Norms, type Side } from '../../src/core/types';
import type { ReadText } from './texts';

const SIDES: readonly Side[] = ['wins', 'answers', 'holds'];
const DATE_DIGITS = 10;

/** Writes how product-management listings read, per language, to `file`: numbers alone, with source, count and date. */
export function writeNorms(file: string, texts: readonly ReadText[], source: string): Norms {
  const pm = texts.filter(({ row, reading }) => row.label === 'PM' && reading.isRead);
  const languages = [...new Set(pm.map(({ reading }) => reading.language ?? ''))].sort();
  const norms: Norms = {
    source,
    date: new Date().toISOString().slice(0, DATE_DIGITS),
    languages: Object.fromEntries(
      languages.map((language) => [language, normsOf(pm.filter(({ reading }) => reading.language === language))]),
    ),
  };
  writeFileSync(file, `${JSON.stringify(norms, null, 2)}\n`);
  return norms;
}

function normsOf(texts: readonly ReadText[]): Norms['languages'][string] {
  return {
    n: texts.length,
    counts: Object.fromEntries(
      SIDES.map((side) => [side, distributionOf(texts.map(({ reading }) => reading.counts[side]))]),
    ) as Record<Side, number[]>,
    unsaid: Object.fromEntries(
      LEVER_IDS.map((lever) => [lever, texts.filter(({ reading }) => reading.unsaid.includes(lever)).length]),
    ) as Record<LeverId, number>,
    signals: timesOf(texts.flatMap(({ reading }) => [...new Set(reading.findings.map(({ signal }) => signal))])),
  };
}

/** How many texts have 0, 1, 2, … findings. */
function distributionOf(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts);
  return Array.from({ length: most + 1 }, (_, count) => counts.filter((other) => other === count).length);
}

/** How often each name stands in a list, by name. */
function timesOf(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((other) => other === name).length]),
  );
}
