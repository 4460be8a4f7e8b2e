import titleRules from 'content:titles';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTitles } from '../../src/build/titles';
import { isAscii } from '../../src/core/fold';
import { indexVocabulary } from '../../src/core/title-vocabulary';

const lexicon = indexVocabulary(titleRules.vocabulary);
const languages = readTitles(path.resolve(import.meta.dirname, '../../content/titles'));
const own = languages.flatMap(({ hits, misses, unsure }) => [...hits, ...misses, ...unsure]).filter(isAscii);
const marked = [
  'Manager/in',
  'Chef(fe) de produit',
  'PM*in x',
  'Product-Manager:in',
  'a_b c__d',
  'C++/product',
  'x (ess)',
];

const cut = (title: string, cutter: RegExp) =>
  Array.from(title.matchAll(cutter), ({ index, 0: all, 1: word }) => [index, all, word]);

describe('titles in ASCII', () => {
  test('are cut by the quick pattern as by the whole one', () => {
    const titles = [...own, ...marked];
    expect(titles.length).toBeGreaterThan(300);
    const differ = titles.filter((title) => {
      const [quick, whole] = [cut(title, lexicon.cutAscii), cut(title, lexicon.cut())];
      return JSON.stringify(quick) !== JSON.stringify(whole);
    });
    expect(differ).toEqual([]);
  });
});
