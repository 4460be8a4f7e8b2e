import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevers } from '../../src/core/compare-saved';
import { interviewSheet, withAnswer } from '../../src/core/interview-sheet';
import { fragmentOf, type View, viewOf } from '../../src/core/saved-address';
import type { SavedListing } from '../../src/core/saved-listing';
import { type SortKey, searchSaved, sortSaved } from '../../src/core/saved-order';
import { placeDots } from '../../src/core/strip';
import type { LeverId, Question } from '../../src/core/types';
import { savedListing } from './saved-records';

const { compare } = new Intl.Collator('en', { numeric: true });
const withReading = (parts: Partial<NonNullable<SavedListing['reading']>>) => {
  const { reading } = savedListing();
  if (!reading) throw new Error('no reading');
  return { ...reading, ...parts };
};

describe('sorting', () => {
  const counts = { wins: 0, answers: 0, holds: 0 };
  const shelf = [
    savedListing({ id: 'a', title: 'PM 10', company: 'Émile', savedAt: '2026-01-03T00:00:00.000Z', reading: null }),
    savedListing({ id: 'b', title: 'PM 9', company: null, savedAt: '2026-01-02T00:00:00.000Z' }),
    savedListing({
      id: 'c',
      title: 'Head',
      company: 'Zeta',
      savedAt: '2026-01-01T00:00:00.000Z',
      reading: withReading({ counts: { ...counts, wins: 12 }, unsaid: [] }),
    }),
  ];

  it.each<[SortKey, boolean, string]>([
    ['title', false, 'cba'],
    ['title', true, 'abc'],
    ['company', false, 'acb'],
    ['company', true, 'cab'],
    ['savedAt', true, 'abc'],
    ['savedAt', false, 'cba'],
    ['wins', true, 'cba'],
    ['wins', false, 'bca'],
    ['unsaid', false, 'cba'],
  ])('by %s, descending %s: %s', (by, isDescending, expected) => {
    const sorted = sortSaved(shelf, { by, isDescending }, compare);
    expect(sorted.map(({ id }) => id).join('')).toBe(expected);
  });
});

describe('searching', () => {
  const shelf = [
    savedListing({ id: 'a', title: 'Chef de Produit Été' }),
    savedListing({ id: 'b', notes: 'Talked to Ada Lovelace' }),
    savedListing({ id: 'c', answers: { 'lever:budget': 'None at all' } }),
  ];

  it.each([
    ['', 'abc'],
    ['  ', 'abc'],
    ['ete', 'a'],
    ['CHEF produit', 'a'],
    ['lovelace talked', 'b'],
    ['none', 'c'],
    ['influence', 'abc'],
    ['northwind berlin', 'abc'],
    ['chef lovelace', ''],
  ])('%j finds %j', (query, expected) => {
    expect(
      searchSaved(shelf, query)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});

describe('a strip', () => {
  const box = { width: 600, height: 48, radius: 4.5 };

  it('has one dot a listing, none outside, in the band of its count, none on another', () => {
    const entries = fc.array(fc.nat({ max: 8 }), { maxLength: 60 });
    fc.assert(
      fc.property(entries, (counts) => {
        const dots = placeDots(
          counts.map((count, n) => ({ id: `${n}`, count })),
          8,
          box,
        );
        expect(dots.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(counts.map((_, n) => n));
        expect(dots.map(({ count }) => count)).toEqual(counts.toSorted((a, b) => a - b));
        for (const { x, y, count } of dots) {
          expect(Math.floor((x / box.width) * 9)).toBe(count);
          expect(y).toBeGreaterThanOrEqual(box.radius - 1e-9);
          expect(y).toBeLessThanOrEqual(box.height - box.radius + 1e-9);
        }
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
      }),
    );
  });

  it('of thousands has blocks whose widths can be compared', () => {
    const entries = [2_000, 1_000, 500].flatMap((times, count) =>
      Array.from({ length: times }, (_, n) => ({ id: `${count} ${n}`, count })),
    );
    const dots = placeDots(entries, 2, box);
    const widths = [0, 1, 2].map((wanted) => {
      const xs = dots.filter(({ count }) => count === wanted).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    });
    const [widest = 0, half = 0, quarter = 0] = widths;
    expect(half / widest).toBeCloseTo(1 / 2, 1);
    expect(quarter / widest).toBeCloseTo(1 / 4, 1);
  });
});

describe('side by side', () => {
  const of = (stated: LeverId[], unsaid: LeverId[]) => ({ reading: withReading({ stated, unsaid }) });

  it('what one states and another leaves unsaid comes first', () => {
    const levers = compareLevers([
      of(['budget', 'price'], ['people']),
      of(['price'], ['budget', 'people']),
      { reading: null },
    ]);
    expect(levers.slice(0, 4)).toEqual([
      { lever: 'budget', states: ['stated', 'unsaid', 'unknown'], differs: true },
      { lever: 'people', states: ['unsaid', 'unsaid', 'unknown'], differs: false },
      { lever: 'price', states: ['stated', 'stated', 'unknown'], differs: false },
      { lever: 'roadmap', states: ['unknown', 'unknown', 'unknown'], differs: false },
    ]);
    expect(levers).toHaveLength(7);
  });

  it('what could not be read is unknown, not unsaid', () => {
    const unread = { reading: withReading({ isRead: false, stated: [], unsaid: [] }) };
    expect(new Set(compareLevers([unread]).flatMap(({ states }) => states))).toEqual(new Set(['unknown']));
  });
});

describe('an interview sheet', () => {
  const general: Question[] = [{ about: { lever: 'success' }, ask: 'executive' }];

  it('groups questions by whom to ask, with their answers, and loses no answer', () => {
    const answers = { 'lever:budget': 'Some', 'signal:gone': 'Kept' } as const;
    expect(interviewSheet(savedListing({ answers }), general)).toEqual([
      { ask: 'manager', questions: [{ key: 'lever:budget', answer: 'Some' }] },
      { ask: 'engineer', questions: [{ key: 'signal:influence', answer: '' }] },
      { ask: null, questions: [{ key: 'signal:gone', answer: 'Kept' }] },
    ]);
  });

  it('asks in general where a listing gave no questions', () => {
    const expected = [{ ask: 'executive', questions: [{ key: 'lever:success', answer: '' }] }];
    expect(interviewSheet(savedListing({ reading: null }), general)).toEqual(expected);
    expect(interviewSheet(savedListing({ reading: withReading({ questions: [] }) }), general)).toEqual(expected);
  });

  it('takes an emptied answer away', () => {
    expect(withAnswer({ 'lever:budget': 'a' }, 'lever:price', 'b')).toEqual({
      'lever:budget': 'a',
      'lever:price': 'b',
    });
    expect(withAnswer({ 'lever:budget': 'a' }, 'lever:budget', ' \n')).toEqual({});
  });
});

describe('an address of the saved page', () => {
  it.each<[View]>([
    [{ name: 'list', open: null }],
    [{ name: 'list', open: 'greenhouse:1,2/#ü%' }],
    [{ name: 'compare', ids: ['a,b', 'c'] }],
    [{ name: 'sheet', id: 'https://a.example/?x=1&y=2' }],
  ])('leads back to %j', (view) => expect(viewOf(fragmentOf(view))).toEqual(view));

  it.each(['', '#', '#sheet=', '#sheet=%', '#listing=%E0%A4%A', '#unknown=a', '#compare=a,,b'])(
    '%j leads to the table',
    (fragment) => expect(viewOf(fragment)).toEqual({ name: 'list', open: null }),
  );
});
