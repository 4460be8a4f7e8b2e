import { expect, test } from 'vitest';
import { readParagraphs } from '../../src/build/word-sections';

test.each([
  ['lines of a paragraph join', 'One\n  two.\n\nThree.', ['One two.', 'Three.']],
  [
    'a space at which no line may break stays',
    'Qui\u202f?\n\n«\u00a0Tous\u00a0».',
    ['Qui\u202f?', '«\u00a0Tous\u00a0».'],
  ],
])('%s', (_, body, [first, second]) => {
  expect(readParagraphs(body, ['first', 'second'], 'test')).toEqual({ first, second });
});
