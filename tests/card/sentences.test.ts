import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compileLocales } from '../../src/build/locales';
import { CARD_PLURALS, CARD_SENTENCES, lookUpSentences, speak } from '../../src/card/sentences';

const { en = {} } = compileLocales(path.resolve(import.meta.dirname, '../../content/locales'));
const getMessage = vi.fn((key: string) => en[key]?.message ?? '');

describe('the card’s sentences', () => {
  test('are all there, and nothing else is asked for', () => {
    const sentences = lookUpSentences(getMessage);
    const asked = getMessage.mock.calls.map(([key]) => key);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
    expect(Object.keys(sentences)).toHaveLength(CARD_SENTENCES.length + 2 * CARD_PLURALS.length); // English has two forms
  });

  test('are all in the list', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/card');
    const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && name !== 'sentences.ts');
    const sources = [...files.map((name) => path.join(folder, name)), path.join(folder, '../ui/saved-trouble.ts')];
    const named = sources.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')[a-z]\w+(?=')/gi) ?? []);
    const said = named.filter((word) => word in en);
    expect(said.length).toBeGreaterThan(15);
    const listed: readonly string[] = [...CARD_SENTENCES, ...CARD_PLURALS];
    expect(said.filter((key) => !listed.includes(key))).toEqual([]);
  });

  test('are said without the browser, as they came by message', () => {
    const t = speak(JSON.parse(JSON.stringify(lookUpSentences(getMessage))));
    expect(t('cardFold')).toBe('Fold');
    expect([t('readingShown', { count: 1 }), t('readingShown', { count: 5 })]).toEqual([
      'One phrase is marked in the page.',
      '5 phrases are marked in the page.',
    ]);
  });
});
