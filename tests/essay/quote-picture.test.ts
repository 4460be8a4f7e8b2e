import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitQuote, type Measure } from '../../src/essay/picture-layout';

const EVEN: Measure = (text, size) => text.length * size * 0.5; // every letter half as wide as it is high
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('fitQuote', () => {
  test.each([
    ['one word', 'Mayor', 1],
    ['a sentence', 'In reality, a product manager is the mayor of their product.', 60],
    ['a long quote', words(40), 40],
    ['a very long one', words(90), 90],
    ['one endless word', 'x'.repeat(60), 1],
    ['the empty quote', '', 0],
  ])('%s stays whole and within its box', (_, quote) => {
    const { size, lineHeight, lines } = fitQuote(quote, 900, 320, EVEN);
    expect(lines.join(' ')).toBe(quote);
    expect(lines.length * lineHeight).toBeLessThanOrEqual(320);
    for (const line of lines) expect(EVEN(line, size)).toBeLessThanOrEqual(900);
  });

  test.each([
    ['short', 'Mayor', 76],
    ['long', words(90), 28],
  ])('a %s quote is set at most %s px', (_, quote, most) => {
    expect(fitQuote(quote, 900, 320, EVEN).size).toBeLessThanOrEqual(most);
  });

  test('a short quote is set as large as any', () => {
    expect(fitQuote('Mayor', 900, 320, EVEN).size).toBe(76);
  });

  test('what is too long at the smallest size ends in …', () => {
    const { size, lineHeight, lines } = fitQuote(words(400), 900, 320, EVEN);
    expect(size).toBe(22);
    expect(lines.length * lineHeight).toBeLessThanOrEqual(320);
    expect(lines.at(-1)).toMatch(/ word\d+…$/);
    expect(EVEN(lines.at(-1) ?? '', size)).toBeLessThanOrEqual(900);
  });
});

test('the picture is drawn in the colours of the tokens', () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const tokens = readFileSync(path.join(src, 'ui/tokens.css'), 'utf8');
  const colours = readFileSync(path.join(src, 'essay/quote-picture.ts'), 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBe(5);
  for (const colour of colours) expect(tokens).toContain(colour);
});
