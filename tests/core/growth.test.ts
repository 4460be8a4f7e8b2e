import rules from 'content:signals';
import gate from 'content:title-gate';
import titleRules from 'content:titles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../src/core/find-text';
import { readListing } from '../../src/core/reading';
import { judgeTitle } from '../../src/core/title';
import { mayBeProduct } from '../../src/core/title-gate';

/** Eight times the text takes eight times as long where time is linear, 64 times where it is squared: the bound lies between. */
const LARGER = 8;
const MOST_TIMES = 28;
const RUNS = 3;
/** Less CPU time, in µs, tells nothing: the clock and the compiler are all of it. */
const LEAST_US = 1_000;

/** The least CPU time of some runs, in µs: what else the machine does only ever adds. */
function costOf(work: () => unknown): number {
  const costs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.max(Math.min(...costs), LEAST_US);
}

/** How many times as long a text takes that is eight times as long, each made of one piece said again and again. */
function growthOf(work: (text: string) => unknown, piece: string, size: number): number {
  const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const [small, large] = [textOf(size), textOf(LARGER * size)];
  work(small); // a first run is the compiler's
  const growth = costOf(() => work(large)) / costOf(() => work(small));
  return growth < MOST_TIMES ? growth : costOf(() => work(large)) / costOf(() => work(small));
}

const READING = 12_000; // characters: a millisecond, and some eight for the larger
const TITLE = 1_000; // more than any that is judged

const ENTRIES: readonly (readonly [name: string, work: (text: string) => unknown, size: number])[] = [
  ['reading in English', (text) => readListing({ text, lang: 'en' }, rules), READING],
  ['reading in French', (text) => readListing({ text, lang: 'fr' }, rules), READING],
  ['judging a title', (text) => judgeTitle(text, titleRules), TITLE],
  ['the gate', (text) => mayBeProduct(text, gate), READING],
  ['finding in the essay', (text) => findText(text, 'own the roadmap'), READING],
];

/** Pieces that a matcher could stumble over: beginnings of phrases that never end, gaps, marks without words, words without end. */
const PIECES: readonly string[] = [
  'own ',
  'own and grow a bold new ',
  'own the own the ',
  'You will own the roadmap. ',
  'Senior Product Manager, ',
  'product product manager of ',
  'e.g. ',
  'not only ',
  'P&L & ',
  'a(b)',
  'x',
  '\n',
  'a\n',
  ' ,',
  '(((',
  '“',
  '…',
  '\u00ad',
  'e\u0301',
  '\u202e',
  'ﬁ',
  '\ud83d',
  'verantwortlich für die ',
  'la feuille de route ',
  'プロダクト',
];

describe.each(ENTRIES)('%s grows with the text, not faster', (_, work, size) => {
  it.each(PIECES)('of %j', { timeout: 60_000 }, (piece) => {
    expect(growthOf(work, piece, size)).toBeLessThan(MOST_TIMES);
  });

  it('of whatever pieces', { timeout: 120_000 }, () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => growthOf(work, parts.join(''), size) < MOST_TIMES),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
