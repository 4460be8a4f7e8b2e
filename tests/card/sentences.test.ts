import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compileLocales } from '../../src/build/locales';
import { CARD_PLURALS, CARD_SENTENCES, loadSentences } from '../../src/card/sentences';

const { en = {} } = compileLocales(path.resolve(import.meta.dirname, '../../content/locales'));
afterEach(() => vi.unstubAllGlobals());

/** A browser that notes what it was asked for. */
const stubBrowser = () => {
  const getMessage = vi.fn((key: string) => en[key]?.message ?? '');
  vi.stubGlobal('browser', { i18n: { getMessage } });
  return getMessage;
};

describe('the card’s sentences', () => {
  test('are all there, and nothing else is asked for', () => {
    const getMessage = stubBrowser();
    loadSentences();
    const asked = getMessage.mock.calls.map(([key]) => key);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
    expect(new Set(asked).size).toBe(CARD_SENTENCES.length + 2 * CARD_PLURALS.length); // English has two forms
  });

  test('are said without the browser, once the extension is gone', () => {
    stubBrowser();
    const t = loadSentences();
    vi.stubGlobal('browser', undefined);
    expect(t('cardFold')).toBe('Fold');
    expect([t('readingShown', { count: 1 }), t('readingShown', { count: 5 })]).toEqual([
      'One phrase is marked in the page.',
      '5 phrases are marked in the page.',
    ]);
  });
});
