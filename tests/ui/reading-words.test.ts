import { describe, expect, test } from 'vitest';
import { missingMeans } from '../../src/core/promises';
import type { Finding, LeverId, Topic } from '../../src/core/types';
import { splitAtFindings } from '../../src/reading/split-text';
import { clipSentence } from '../../src/ui/clip-sentence';
import { groupFindings } from '../../src/ui/finding-groups';
import { groupQuestions } from '../../src/ui/question-groups';
import { type AllReadingWords, foreignLang, wordsFor } from '../../src/ui/words-language';
import { findings, readingWith, TEXT, words } from './reading-data';

/** A finding whose quote stands between the bars. */
function findingIn(sentence: string, parts: Partial<Finding> = {}): Finding {
  const [before = '', quote = ''] = sentence.split('|');
  const start = 1_000 + before.length;
  const whole = sentence.replaceAll('|', '');
  const place = { quote, start, end: start + quote.length, sentence: whole, sentenceStart: 1_000 };
  return { signal: 'a', side: 'wins', strength: 'clear', ...place, ...parts };
}

describe('a sentence around its quote', () => {
  const long = 'word '.repeat(40);
  test.each([
    ['You |lead by influence| here.', 'You |lead by influence| here.'],
    ['|Influence|', '|Influence|'],
    [`${long}|influence|.`, `…${' word'.repeat(21)} |influence|.`],
    [`|Influence| ${long}end.`, `|Influence| ${'word '.repeat(21)}…`],
    [`${'長'.repeat(200)}|影響|${'長'.repeat(200)}`, `…${'長'.repeat(110)}|影響|${'長'.repeat(110)} …`],
    [`${'😀'.repeat(60)}x|影響|`, `…${'😀'.repeat(54)}x|影響|`],
  ])('%#', (sentence, clipped) => {
    const { before, quote, after } = clipSentence(findingIn(sentence));
    expect(`${before}|${quote}|${after}`).toBe(clipped);
  });
});

describe('findings by signal', () => {
  test.each<[string, readonly [string, Finding['strength']][], string]>([
    ['in the order of the text', ['a', 'b'].map((id) => [id, 'clear']), 'a1 b1'],
    ['the more frequent first', ['a', 'b', 'b'].map((id) => [id, 'clear']), 'b2 a1'],
    [
      'the clear before the weak',
      [
        ['a', 'weak'],
        ['a', 'weak'],
        ['b', 'clear'],
      ],
      'b1 a2',
    ],
    [
      'clear, where one place is',
      [
        ['a', 'weak'],
        ['b', 'clear'],
        ['b', 'clear'],
        ['a', 'clear'],
        ['a', 'weak'],
      ],
      'a3 b2',
    ],
  ])('%s', (_, signals, order) => {
    const findings = signals.map(([signal, strength]) => findingIn('|x|', { signal, strength }));
    const groups = groupFindings([...findings, findingIn('|x|', { signal: 'other', side: 'holds' })], 'wins');
    expect(groups.map(({ signal, findings }) => signal + findings.length).join(' ')).toBe(order);
  });
});

describe('a text in pieces', () => {
  test('holds every letter and every finding', () => {
    const pieces = splitAtFindings(TEXT, findings);
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.quote)).join('')).toBe(TEXT);
    expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual(findings);
  });

  test.each([
    ['nothing found', [], ['abcdef']],
    [
      'at both ends',
      [
        [0, 2],
        [4, 6],
      ],
      ['|ab', 'cd', '|ef'],
    ],
    [
      'side by side',
      [
        [1, 3],
        [3, 5],
      ],
      ['a', '|bc', '|de', 'f'],
    ],
    [
      'overlapping',
      [
        [1, 4],
        [2, 5],
      ],
      ['a', '|bcd', 'ef'],
    ],
  ])('%s', (_, places, pieces) => {
    const found = places.map(([start = 0, end = 0]) =>
      findingIn('|x|', { start, end, quote: 'abcdef'.slice(start, end) }),
    );
    const split = splitAtFindings('abcdef', found);
    expect(split.map((piece) => (typeof piece === 'string' ? piece : `|${piece.quote}`))).toEqual(pieces);
  });
});

describe('a promise without means', () => {
  test.each<[Topic, LeverId[], LeverId[]]>([
    ['revenue', ['price', 'budget', 'people'], ['price', 'budget']],
    ['revenue', ['price', 'people'], []],
    ['roadmap', ['roadmap'], ['roadmap']],
    ['roadmap', ['budget'], []],
    ['outcomes', ['success', 'roadmap'], ['success', 'roadmap']],
    ['delivery', [], []],
  ])('%s, unsaid %j: %j', (topic, unsaid, missing) => {
    expect(missingMeans(topic, unsaid)).toEqual(missing);
  });
});

describe('questions', () => {
  test('stand with whom to ask, in the order to ask', () => {
    const groups = groupQuestions(readingWith().questions, words);
    expect(groups.map(({ ask, questions }) => [ask, ...questions.map(({ question }) => question)])).toEqual([
      ['manager', 'Question about roadmap?', 'Question about budget?'],
      ['engineer', 'Question about influence?'],
    ]);
  });
});

describe('the language of the words', () => {
  const all = Object.fromEntries(
    (['en', 'de', 'fr', 'es', 'pt'] as const).map((language) => [language, { ...words, language }]),
  ) as unknown as AllReadingWords;
  test.each([
    ['en', 'en', undefined],
    ['de', 'de', undefined],
    ['pt-BR', 'pt', undefined],
    ['PT-br', 'pt', undefined],
    ['it', 'en', 'en'],
    ['zh-CN', 'en', 'en'],
    ['he', 'en', 'en'],
    ['constructor', 'en', 'en'],
  ])('an interface in %s has them in %s, marked %s', (locale, language, lang) => {
    expect(wordsFor(locale, all).language).toBe(language);
    expect(foreignLang(locale, wordsFor(locale, all))).toBe(lang);
  });
});
