import { expect, test } from 'vitest';
import { inflect } from '../../src/build/inflection';

test.each([
  ['en', 'own', 'owned', 'owner'],
  ['en', 'strategy', 'strategies', 'strategys'],
  ['de', 'verantwort', 'verantwortest', 'verantwortung'],
  ['es', 'liderar', 'lideraras', 'liderado'],
  ['es', 'priorizar', 'priorice', 'priorize'],
  ['es', 'establecer', 'estableceras', 'establecido'],
  ['pt', 'liderar', 'liderando', 'lider'],
  ['pt', 'estabelecer', 'estabelece', 'estabelecido'],
  ['pt', 'definir', 'definira', 'definida'],
] as const)('%s: %s~ finds %s, not %s', (language, word, found, missed) => {
  expect(inflect(word, language)).toContain(found);
  expect(inflect(word, language)).not.toContain(missed);
});

test.each([
  ['es', 'gest'],
  ['pt', 'gest'],
  ['xx', 'own'],
])('%s: %s~ fails the build', (language, word) => {
  expect(() => inflect(word, language)).toThrow(language);
});
