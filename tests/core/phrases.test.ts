import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../src/build/phrase-notation';
import { compilePhrases } from '../../src/build/phrase-table';
import { markBreaks } from '../../src/core/breaks';
import { readTable, symbolsOf } from '../../src/core/phrase-table';
import { findAll } from '../../src/core/phrases';
import { cutWords } from '../../src/core/words';

const lists = { own: ['own|owning', 'take charge of'] };

/** The places where any of the phrases stand, as the words of the text. */
function find(
  phrases: readonly string[],
  text: string,
  language = 'en',
  links: readonly string[] = ['of', 'for'],
): string[] {
  const numbered = phrases.map((phrase, output) => ({
    phrase: parsePhrase(phrase, { language, lists }, 'test'),
    output,
  }));
  const matcher = readTable(compilePhrases({ test: numbered }, links));
  const words = markBreaks(cutWords(text), new Set());
  return findAll(words, symbolsOf(words, matcher), matcher, 'test').map(({ from, to }) =>
    text.slice(words.starts[from], words.ends[to]),
  );
}

describe('the notation', () => {
  test.each([
    ['own the roadmap', 'We OWN the Roadmap.', ['OWN the Roadmap']],
    ['say|saying no', 'Saying no', ['Saying no']],
    [
      '[take charge of|lead] budgets',
      'take charge of budgets, lead budgets',
      ['take charge of budgets', 'lead budgets'],
    ],
    ['own (the) roadmap', 'own roadmap', ['own roadmap']],
    ['own (the|a) roadmap', 'own a roadmap', ['own a roadmap']],
    ['own .. roadmap', 'own and grow a bold new roadmap', ['own and grow a bold new roadmap']],
    ['own .. roadmap', 'own and grow a bold new and long roadmap', []],
    ['own .. roadmap', 'own parts of a roadmap', []],
    ['own .. roadmap', 'own it; a roadmap', []],
    ['own .. roadmap', 'own it. Roadmap', []],
    ['own .. roadmap', 'own roadmap roadmap', ['own roadmap roadmap']],
    ['define~', 'define defines defined defining definer', ['define', 'defines', 'defined', 'defining']],
    ['{own} .. roadmap', 'Take charge of the roadmap', ['Take charge of the roadmap']],
    ['p&l', 'the P & L, a P&L', ['P & L', 'P&L']],
    ['end-to-end', 'End‑to–end', []],
    ['end-to-end', 'End‑to-end', ['End‑to-end']],
  ])('%s in %s', (phrase, text, found) => {
    expect(find([phrase], text)).toEqual(found);
  });

  test.each([
    ['verantwort~', 'verantwortest, Verantwortung', 'de', ['verantwortest']],
    ['steuer~', 'steuere, steuerst und steuern die Steuer', 'de', ['steuerst', 'steuern']],
    ['entwickel~', 'Entwickle Produkte, entwickeln', 'de', ['Entwickle', 'entwickeln']],
    ['verantwort*', 'verantwortest, Verantwortung', 'de', ['verantwortest', 'Verantwortung']],
    ['*strategie', 'Produktstrategie und Strategien', 'de', ['Produktstrategie']],
    ['strateg*', 'Produktstrategie und Strategien', 'de', ['Strategien']],
    ['priorizar~', 'Priorizarás, prioriza, que priorice; priorizado', 'es', ['Priorizarás', 'prioriza', 'priorice']],
    ['l’equipe', 'L’ÉQUIPE', 'fr', ['L’ÉQUIPE']],
    ['defin~', 'définirez, définissez, définition', 'fr', ['définirez', 'définissez']],
    // an ending tied to its word parts nothing; brackets and colons with a space do
    ['garant (e) (s) de', 'garant(e) de', 'fr', ['garant(e) de']],
    ['garant (e) (s) de', 'garant·e·s de, garant•e de', 'fr', ['garant·e·s de', 'garant•e de']],
    ['garant (e) (s) de', 'garant.e de, garant(e)s de', 'fr', ['garant.e de', 'garant(e)s de']],
    ['garant (e) (s) de', 'garant (e) de, garant e: de, garant e) de', 'fr', []],
    ['manager (in) der', 'Manager:in der', 'de', ['Manager:in der']],
  ])('%s in %s (%s)', (phrase, text, language, found) => {
    expect(find([phrase], text, language, [])).toEqual(found);
  });

  test('the longest phrase at a place wins, and among equal ones the first', () => {
    expect(find(['own', 'own it'], 'own it')).toEqual(['own it']);
  });

  test.each([
    ['own (the', 'no )'],
    ['own the)', 'a stray )'],
    ['[own|]', 'an empty part'],
    ['own+', 'is not understood'],
    ['{nobody}', 'no list {nobody}'],
    ['[a b]|c', 'brackets beside a |'],
    ['end-to* x', 'more than one word'],
    ['', 'no word'],
  ])('%s fails: %s', (phrase, message) => {
    expect(() => parsePhrase(phrase, { language: 'en', lists }, 'file.md: field')).toThrow(message);
    expect(() => parsePhrase(phrase, { language: 'en', lists }, 'file.md: field')).toThrow('file.md: field');
  });

  test.each([
    ['(own)', 'may be empty'],
    ['own ..', 'ends in a gap'],
    ['ow*', 'three letters'],
  ])('%s does not compile: %s', (phrase, message) => {
    expect(() => find([phrase], '')).toThrow(message);
  });
});
