import { expect, test } from 'vitest';
import { median, sample } from './sampling';

const ITEMS = Array.from({ length: 50 }, (_, at) => at);

test.each([
  [[], Number.NaN],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('a sample has no item twice, and a seed draws the same again', () => {
  const drawn = sample(ITEMS, 20, 7);
  expect(new Set(drawn).size).toBe(20);
  expect(sample(ITEMS, 20, 7)).toEqual(drawn);
  expect(sample(ITEMS, 20, 8)).not.toEqual(drawn);
});

test('a sample of more than there are is all of them', () => {
  expect([...sample(ITEMS, 80, 1)].sort((a, b) => a - b)).toEqual(ITEMS);
});
