import { describe, expect, test } from 'vitest';
import { distanceTo, placeIn } from '../../src/essay/reading-place';

/** Blocks that stand one below the other, 20 px apart, the first at `from`. */
const blocks = (from: number, heights: readonly number[]) => {
  let top = from;
  return heights.map((height) => {
    const box = { top, height, bottom: top + height };
    top += height + 20;
    return { getBoundingClientRect: () => box } as unknown as Element;
  });
};

describe('the place of a reader', () => {
  test.each([
    ['at the beginning, the title in view', 150, 0],
    ['at the first block', 0, 0],
    ['in the middle of the first', -50, 0.5],
    ['between two blocks', -110, 1],
    ['at the second', -120, 1],
    ['in the second', -170, 1.25],
  ])('%s', (_, from, place) => {
    expect(placeIn(blocks(from, [100, 200]), 0)).toBe(place);
  });

  test.each([
    ['is the same in blocks of another size', [100, 200], [300, 900]],
    ['is the same further down', [100, 200, 50], [80, 80, 80]],
  ])('%s', (_, before, after) => {
    const place = placeIn(blocks(-170, before), 0);
    const distance = distanceTo(place, blocks(0, after), 0);
    expect(placeIn(blocks(-distance, after), 0)).toBeCloseTo(place, 6);
  });

  test.each([
    ['of nobody', 0],
    ['beyond an essay that was cut since', 7.5],
  ])('%s leads nowhere', (_, place) => {
    expect(distanceTo(place, blocks(300, [100, 200]), 0)).toBe(0);
  });

  test('is the beginning where nothing is drawn or all has passed', () => {
    expect(placeIn([], 0)).toBe(0);
    expect(placeIn(blocks(-900, [100, 200]), 0)).toBe(0);
  });
});
