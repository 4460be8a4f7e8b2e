import { describe, expect, it } from 'vitest';
import { SaveSteps } from '../../src/card/saving';
import type { SaveOutcome } from '../../src/messages';

describe('SaveSteps', () => {
  it.each<[string, boolean, SaveOutcome[], string[], string, boolean]>([
    ['a first time', false, ['saved'], ['saveDone'], 'again', false],
    ['once more', false, ['saved', 'saved'], ['saveDone', 'saveAgainDone'], 'again', false],
    ['what was saved before', true, ['saved'], ['saveAgainDone'], 'again', false],
    ['in a private window, said twice', false, ['private', 'saved'], ['savePrivate', 'saveDone'], 'again', true],
    ['with no room, then with room', false, ['full', 'saved'], ['savedFull', 'saveDone'], 'again', false],
    ['in vain', false, ['unavailable'], ['savedUnavailable'], 'first', false],
  ])('%s', async (_, isSaved, outcomes, sentences, next, wasPrivate) => {
    const steps = new SaveSteps(isSaved);
    const asked: boolean[] = [];
    const said: string[] = [];
    for (const outcome of outcomes) {
      said.push(
        await steps.take(async (evenPrivately) => {
          asked.push(evenPrivately);
          return outcome;
        }),
      );
    }
    expect(said).toEqual(sentences);
    expect(steps.next).toBe(next);
    expect(asked.at(-1)).toBe(wasPrivate);
  });
});
