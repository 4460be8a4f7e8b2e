import rules from 'content:signals';
import { describe, expect, test } from 'vitest';
import { readListing } from '../../src/core/reading';

const OWNED = 'Own the product roadmap.';

/** Is the roadmap found in lines, of which the last says who owns it? */
const counts = (...lines: readonly string[]) =>
  readListing({ text: [...lines, OWNED].join('\n'), lang: 'en' }, rules).findings.some(
    ({ signal }) => signal === 'owns-roadmap',
  );

describe('a heading says what the lines below are about', () => {
  test.each([
    ['the role', ['What you will do']],
    ['what is required', ['Requirements']],
    ['the role, after the company', ['About us', 'We bake bread.', 'Your tasks']],
    ['something not understood, after the company', ['About us', 'We bake bread.', 'Tomorrow']],
  ])('%s: they count', (_, lines) => {
    expect(counts(...lines)).toBe(true);
  });

  test.each([
    ['the benefits', ['Benefits']],
    ['the benefits, in a line that ends in a colon', ['Benefits for bakers and their bread:']],
    ['what the company offers', ['What we offer']],
    ['equal opportunity', ['Equal opportunity employer']],
    ['how to apply', ['How to apply']],
    ['something not understood, inside of the benefits', ['Benefits', 'Bread, daily.', 'Tomorrow']],
  ])('%s: they do not', (_, lines) => {
    expect(counts(...lines)).toBe(false);
  });
});

describe('a line is no heading', () => {
  test.each([
    ['that ends as a sentence does', ['We like our benefits.']],
    ['of a list', ['- Learning benefits']],
    ['in which one word of five or more would tell', ['Explain benefits clearly to every reader']],
    ['of many words', ['The benefits of bread are known to all of those who eat it daily']],
  ])('%s', (_, lines) => {
    expect(counts(...lines)).toBe(true);
  });
});
