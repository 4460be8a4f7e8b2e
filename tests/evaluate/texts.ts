import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compileSignals } from '../../src/build/content-signals';
import { compileEssay } from '../../src/build/essay';
import { compilePoints } from '../../src/build/points';
import { readSignals } from '../../src/build/signals';
import { readListing } from '../../src/core/reading';
import type { Finding, Reading, Side } from '../../src/core/types';
import { writeNorms } from './norms';
import { median, sample } from './sampling';

const content = path.resolve(import.meta.dirname, '../../content');

const Row = v.object({
  title: v.string(),
  company: v.optional(v.nullable(v.string()), null),
  label: v.picklist(['PM', 'not-PM', 'unsure']),
  language: v.string(),
  text: v.string(),
});
type Row = v.InferOutput<typeof Row>;

/** A text with its label and its reading, and how long the reading took. */
export interface ReadText {
  readonly row: Row;
  readonly reading: Reading;
  readonly milliseconds: number;
}

/** A product-management text shorter than this is a stub: an advertisement's full text is longer. Characters. */
const FULL_TEXT = 1_500;
/** What a full text should give at least. */
const FINDINGS_WANTED = 3;

/**
 * Reads the listing texts of a JSON-lines file (title, company, label, language, text). Options: `--findings` prints one line
 * of JSON a finding, `--sample N --seed S` only N of the product-management ones, drawn by that seed; `--norms` writes how
 * such listings read in numbers to content/norms.json. Throws on other fields or options.
 */
export async function evaluateTexts(file: string, args: readonly string[]): Promise<object | null> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      findings: { type: 'boolean', default: false },
      norms: { type: 'boolean', default: false },
      source: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const texts = readTexts(file);
  if (values.norms) return writeNorms(path.join(content, 'norms.json'), texts, values.source ?? path.basename(file));
  if (!values.findings) return summarise(texts);
  const lines = values.sample
    ? sample(linesOf(texts.filter(({ row }) => row.label === 'PM')), Number(values.sample), Number(values.seed))
    : linesOf(texts);
  for (const line of lines) console.log(JSON.stringify(line));
  return null;
}

function readTexts(file: string): readonly ReadText[] {
  const rules = compileSignals(content);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Row, JSON.parse(line)));
  const read = (row: Row) => readListing({ text: row.text, lang: row.language }, rules);
  for (const row of rows) read(row); // warms the compiler up
  return rows.map((row) => {
    const start = performance.now();
    const reading = read(row);
    return { row, reading, milliseconds: performance.now() - start };
  });
}

/** A finding as it is judged: the verdict is kept under its id, never with its words. */
interface FindingLine extends Pick<Finding, 'signal' | 'side' | 'quote' | 'sentence'> {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly company: string | null;
}

function linesOf(texts: readonly ReadText[]): readonly FindingLine[] {
  const { points } = compilePoints(path.join(content, 'points.md'), compileEssay(path.join(content, 'essay.md')));
  const signals = readSignals(
    path.join(content, 'signals'),
    points.map(({ id }) => id),
  );
  const claimOf = (id: string) => signals.find((signal) => signal.id === id)?.claim ?? '';
  return texts.flatMap(({ row: { title, company, text }, reading }) =>
    reading.findings.map(({ signal, side, quote, sentence, start }) => ({
      id: idOf(title, company, text, signal, start),
      signal,
      side,
      claim: claimOf(signal),
      quote,
      sentence,
      title,
      company,
    })),
  );
}

/** Twelve hexadecimal digits that stay the same while the listing and the place do. */
function idOf(title: string, company: string | null, text: string, signal: string, start: number): string {
  return createHash('sha256')
    .update(JSON.stringify([title, company, text.length, signal, start]))
    .digest('hex')
    .slice(0, 12);
}

function summarise(texts: readonly ReadText[]): object {
  const pm = texts.filter(({ row }) => row.label === 'PM');
  const others = texts.filter(({ row }) => row.label === 'not-PM');
  const full = pm.filter(({ row, reading }) => reading.isRead && row.text.length >= FULL_TEXT);
  const withEnough = full.filter(({ reading }) => reading.findings.length >= FINDINGS_WANTED);
  return {
    texts: texts.length,
    productManagement: pm.length,
    findings: pm.reduce((sum, { reading }) => sum + reading.findings.length, 0),
    fullTexts: full.length,
    withThreeFindings: share(withEnough.length, full.length),
    medianPerSide: Object.fromEntries(
      (['wins', 'answers', 'holds'] satisfies Side[]).map((side) => [
        side,
        median(pm.map(({ reading }) => reading.counts[side])),
      ]),
    ),
    medianPerSideElsewhere: Object.fromEntries(
      (['wins', 'answers', 'holds'] satisfies Side[]).map((side) => [
        side,
        median(others.map(({ reading }) => reading.counts[side])),
      ]),
    ),
    signals: ratesOf(pm, others, ({ reading }) => reading.findings.map(({ signal }) => signal)),
    leversStated: ratesOf(pm, others, ({ reading }) => reading.stated),
    topics: ratesOf(pm, others, ({ reading }) => reading.headline.answersFor),
    millisecondsPerListing: Number(median(texts.map(({ milliseconds }) => milliseconds)).toFixed(3)),
  };
}

/** In how many product-management texts, and in how many others, each thing stands. */
function ratesOf(
  pm: readonly ReadText[],
  others: readonly ReadText[],
  thingsOf: (text: ReadText) => readonly string[],
): object {
  const names = [...new Set([...pm, ...others].flatMap(thingsOf))].sort();
  const rate = (texts: readonly ReadText[], name: string) =>
    texts.filter((text) => thingsOf(text).includes(name)).length;
  return Object.fromEntries(
    names.map((name) => [
      name,
      { pm: share(rate(pm, name), pm.length), others: share(rate(others, name), others.length) },
    ]),
  );
}

const share = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(3)));
