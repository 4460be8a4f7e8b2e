import content from 'content:points';
import rules from 'content:signals';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLevers } from '../../src/build/levers';
import { readSignals } from '../../src/build/signals';
import { readListing } from '../../src/core/reading';
import { SIGNAL_LANGUAGES, type SignalLanguage } from '../../src/core/types';

const dir = path.resolve(import.meta.dirname, '../../content');
const signals = readSignals(
  path.join(dir, 'signals'),
  content.points.map(({ id }) => id),
);
const { levers } = readLevers(path.join(dir, 'levers.md'));

/** Reads a sentence alone; so short a text does not tell its language, so the page does. */
const read = (text: string, lang: SignalLanguage) => readListing({ text, lang }, rules);
const cases = (of: Partial<Record<SignalLanguage, readonly string[]>>) =>
  SIGNAL_LANGUAGES.flatMap((language) => (of[language] ?? []).map((text) => [language, text] as const));

describe.each(signals)('$id', ({ id, hits, misses }) => {
  test.each(cases(hits))('%s: is found in: %s', (language, text) => {
    expect(read(text, language).findings.map(({ signal }) => signal)).toContain(id);
  });
  test.each(cases(misses))('%s: is not found in: %s', (language, text) => {
    expect(read(text, language).findings.map(({ signal }) => signal)).not.toContain(id);
  });
});

describe.each(levers)('the lever $id', ({ id, hits, misses }) => {
  test.each(cases(hits))('%s: is stated in: %s', (language, text) => {
    expect(read(text, language).stated).toContain(id);
  });
  test.each(cases(misses))('%s: is unsaid in: %s', (language, text) => {
    expect(read(text, language).unsaid).toContain(id);
  });
});
