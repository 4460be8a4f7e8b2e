import { expect, test } from 'vitest';
import { densityOf } from '../../src/saved/sheet-density';

const groupsOf = (count: number, answer: string) => [
  { ask: null, questions: Array.from({ length: count }, () => ({ key: 'lever:budget', answer }) as const) },
];

test.each([
  [1, '', 'roomy'],
  [5, '', 'roomy'],
  [5, 'A line.', 'roomy'],
  [5, 'word '.repeat(50), 'roomy'],
  [8, '', 'dense'],
  [5, 'word '.repeat(120), 'dense'],
  [5, 'word '.repeat(200), 'densest'],
  [12, '', 'densest'],
  [5, 'a\n'.repeat(20), 'densest'],
])('%i questions with %j each: %s', (count, answer, expected) => {
  expect(densityOf(groupsOf(count, answer))).toBe(expected);
});
