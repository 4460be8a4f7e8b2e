import { describe, expect, test } from 'vitest';
import { findText } from '../../src/core/find-text';

const found = (text: string, query: string) => findText(text, query).map(({ start, end }) => text.slice(start, end));

describe('findText', () => {
  test.each<[string, string, string, string[]]>([
    ['a word, each time', 'The mayor and a mayor.', 'mayor', ['mayor', 'mayor']],
    ['in any case', 'The Mayor', 'mAYOR', ['Mayor']],
    ['part of a word', 'councilmembers', 'member', ['member']],
    ['without the accent', 'Le café', 'cafe', ['café']],
    ['with an accent that the text lacks', 'Le cafe', 'café', ['cafe']],
    ['an accent written as a sign of its own', 'cafe\u0301 noir', 'cafe', ['cafe\u0301']],
    ['a letter that folds to two', 'the o\ufb03ce', 'office', ['o\ufb03ce']],
    ['a letter within a ligature, once', 'o\ufb03ce', 'f', ['\ufb03']],
    ['the typist’s apostrophe', 'They don’t', "don't", ['don’t']],
    ['the typist’s quotation marks', '“the CEO”', '"the CEO"', ['“the CEO”']],
    ['the typist’s hyphen', 'features – ones', 'features - ones', ['features – ones']],
    ['over a wider space', 'a \u00a0 mayor', 'a mayor', ['a \u00a0 mayor']],
    ['behind a sign of two code units', '🗝 key', 'key', ['key']],
    ['such a sign', 'a 🗝.', '🗝', ['🗝']],
    ['spaces around the query aside', 'a mayor', ' mayor ', ['mayor']],
    ['without overlap', 'aaaa', 'aa', ['aa', 'aa']],
    ['letters of another script', 'Мэр города', 'мэр', ['Мэр']],
  ])('finds %s', (_, text, query, stretches) => {
    expect(found(text, query)).toEqual(stretches);
  });

  test.each([
    ['an empty query', 'a mayor', ''],
    ['a query of spaces', 'a mayor', '  '],
    ['a query of an accent alone', 'a mayor', '\u0301'],
    ['another word', 'a mayor', 'ceo'],
    ['words that do not follow each other', 'a mayor leads', 'a leads'],
    ['a longer text', 'mayor', 'mayors'],
    ['an empty text', '', 'a'],
  ])('finds nothing for %s', (_, text, query) => {
    expect(found(text, query)).toEqual([]);
  });
});
