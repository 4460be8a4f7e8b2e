import { expect, test } from 'vitest';
import { compareSide } from '../../src/core/comparison';

const norm = (n: number) => ({ n, counts: { wins: [10, 20, 30], answers: [n], holds: [] } });

test.each([
  ['fewer in some', 2, 60, { below: 30, n: 60 }],
  ['more than in any', 9, 60, { below: 60, n: 60 }],
  ['just enough listings', 1, 50, { below: 10, n: 50 }],
  ['none', 0, 60, null],
  ['too few listings', 2, 49, null],
])('wins, %s', (_, count, n, comparison) => {
  expect(compareSide('wins', count, norm(n))).toEqual(comparison);
});

test('another side, and a language without norms', () => {
  expect(compareSide('answers', 1, norm(60))).toEqual({ below: 60, n: 60 });
  expect(compareSide('holds', 3, norm(60))).toBeNull();
  expect(compareSide('wins', 3, undefined)).toBeNull();
});
