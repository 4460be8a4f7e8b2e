import { describe, expect, it } from 'vitest';
import { growthIn } from './growth';

const look = (navigations: number, more: object = {}) => ({
  navigations,
  heapKB: 2_000,
  listeners: 7,
  observers: 1,
  intervals: 1,
  cards: 1,
  ...more,
});

describe('what grew in a soak', () => {
  it.each([
    ['nothing', [look(10), look(20), look(30)], []],
    ['a heap that wanders', [look(10), look(20, { heapKB: 2_900 }), look(30, { heapKB: 1_500 })], []],
    ['an observer that gave up', [look(10), look(20, { observers: 0 })], []],
    ['a heap that grows', [look(10), look(20, { heapKB: 3_500 })], ['the heap grew by 1500 KB']],
    [
      'listeners',
      [look(10), look(20, { listeners: 9 }), look(30, { listeners: 11 })],
      ['listeners grew from 7: 7, 9, 11'],
    ],
    ['a second card', [look(10), look(20, { cards: 2 })], ['cards grew from 1: 1, 2']],
    ['too few looks', [look(10)], ['fewer than two looks']],
  ])('%s', (_, samples, grown) => expect(growthIn(samples)).toEqual(grown));
});
