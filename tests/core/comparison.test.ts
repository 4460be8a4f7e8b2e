import { describe, expect, test } from 'vitest';
import { countBelow, type Norm, normFor } from '../../src/core/comparison';

const norm = (n: number) => ({ n, counts: { wins: [10, 20, 30], answers: [n], holds: [] } }) as unknown as Norm;

describe('real listings with fewer findings', () => {
  test.each([
    [0, 0],
    [1, 10],
    [2, 30],
    [3, 60],
    [9, 60],
  ])('than %i: %i', (count, below) => {
    expect(countBelow('wins', count, norm(60))).toBe(below);
  });

  test('of a side that no listing has', () => expect(countBelow('holds', 3, norm(60))).toBe(0));
});

describe('what is known of a language', () => {
  const norms = { source: '', date: '', languages: { en: norm(50), de: norm(49) } };
  test.each([
    ['en', 50],
    ['de', undefined],
    ['fr', undefined],
    [null, undefined],
  ])('%s: %s listings', (language, n) => {
    expect(normFor(norms, language)?.n).toBe(n);
  });
});
