import { describe, expect, it } from 'vitest';
import { deliver } from '../src/deliver';

describe('deliver', () => {
  it.each([
    ['done', [true], 1],
    ['stopped over it, then done', [undefined, true], 2],
    ['stopped over it, as Firefox tells it', [new Error('closed'), true], 2],
    ['reported as failed, twice', [false, false], 2],
  ])('%s', async (_, answers, times) => {
    const left: unknown[] = [...answers];
    await deliver(async () => {
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    });
    expect(answers.length - left.length).toBe(times);
  });

  it('rejects when the extension is gone', async () => {
    await expect(deliver(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
