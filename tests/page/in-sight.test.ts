import { describe, expect, it } from 'vitest';
import { isInSight } from '../../src/page/in-sight';

const top = { innerWidth: 1, innerHeight: 1 };
const element = (isVisible: boolean) => ({ checkVisibility: () => isVisible });
const frame = (frameElement: object | null, parent: object = top, [innerWidth, innerHeight] = [600, 400]) => {
  const self = { top, parent, frameElement, innerWidth, innerHeight, self: {} };
  self.self = self;
  return self as unknown as Window;
};
const ofOtherOrigin = {
  top,
  get frameElement() {
    throw new Error('SecurityError');
  },
};

describe('isInSight', () => {
  it.each<[string, Window, boolean]>([
    ['a top window', { top: 1, self: 1 } as unknown as Window, true],
    ['a frame of another origin', frame(null), true],
    ['one of the same origin', frame(element(true)), true],
    ['one that its page hides', frame(element(false)), false],
    ['one inside such a frame', frame(element(true), frame(element(false))), false],
    ['one inside a frame of another origin', frame(element(true), ofOtherOrigin), true],
    ['one without width', frame(null, top, [0, 400]), false],
    ['one that is a pixel high', frame(null, top, [600, 1]), false],
  ])('%s: %#', (_, window, expected) => {
    expect(isInSight(window)).toBe(expected);
  });
});
