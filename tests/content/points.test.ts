import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileEssay } from '../../src/build/essay';
import { compilePoints } from '../../src/build/points';
import type { Essay } from '../../src/core/types';
import { textOf } from '../../src/ui/passage';

const content = path.resolve(import.meta.dirname, '../../content');
const essay = compileEssay(path.join(content, 'essay.md'));
const { points, counterparts, quote } = compilePoints(path.join(content, 'points.md'), essay);
const text = essay.blocks.map(textOf).join('\n');

describe('the points', () => {
  test('are seven to nine', () => {
    expect(points.length).toBeGreaterThanOrEqual(7);
    expect(points.length).toBeLessThanOrEqual(9);
  });

  test.each(points)('$id quotes one whole sentence of the essay', ({ sentence }) => {
    const at = text.indexOf(sentence);
    expect(text.slice(0, at)).toMatch(/(^|[.?!][”’]?\s+)$/);
    expect(sentence).toMatch(/^[A-Z].*[.?!][”’]?$/);
  });

  test('quote a different sentence each', () => {
    expect(new Set(points.map(({ sentence }) => sentence)).size).toBe(points.length);
  });

  test.each(points)('$id speaks plainly', ({ name, mayor, ceo, pm }) => {
    for (const words of [name, mayor, ceo, pm]) expect(words).toMatch(/^[A-Z][^!"']*$/);
    for (const words of [mayor, ceo, pm]) expect(words).toMatch(/\.$/);
  });

  test('the quote is the essay’s own', () => {
    expect(quote).toBe(essay.quote);
  });

  test('who is who, in the essay’s order', () => {
    expect(counterparts).toEqual([
      { city: 'Mayor', product: 'Product manager' },
      { city: 'City council', product: 'Engineering' },
      { city: 'Voters', product: 'Customers' },
      { city: 'State lawmakers', product: 'Management' },
    ]);
  });
});

const small: Essay = {
  title: 'T',
  date: '2020-05-08T12:12:11.120Z',
  description: 'D',
  tag: 'T',
  minutes: 1,
  quote: 'B.',
  blocks: [
    { tag: 'p', children: ['It’s ', { tag: 'b', children: ['one'] }, ' – “two”.'] },
    { tag: 'p', children: [{ tag: 'b', children: ['B.'] }] },
  ],
};
const good = {
  quote: 'B.',
  counterparts: [{ city: 'Voters', product: 'Customers' }],
  points: [{ id: 'one', name: 'N', mayor: 'M', ceo: 'C', pm: 'P', sentence: 'It’s one – “two”.' }],
};
const [point] = good.points;
const compile = (frontMatter: object) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'points-')), 'points.md');
  writeFileSync(file, `---\n${JSON.stringify(frontMatter)}\n---\n`); // JSON is YAML
  return compilePoints(file, small);
};

describe('a points file', () => {
  test('with a sentence across inline elements is good', () => {
    expect(compile(good)).toEqual(good);
  });

  test.each([
    ['quote', { ...good, quote: undefined }],
    ['quote', { ...good, quote: 'Not the pull quote.' }],
    ['counterparts', { ...good, counterparts: [] }],
    ['counterparts.0.product', { ...good, counterparts: [{ city: 'Voters' }] }],
    ['points', { ...good, points: [] }],
    ['points', { ...good, points: [point, point] }],
    ['points.0.id', { ...good, points: [{ ...point, id: 'Not An Id' }] }],
    ['points.0.mayor', { ...good, points: [{ ...point, mayor: ' ' }] }],
    ['points.0.ceo', { ...good, points: [{ ...point, ceo: 7 }] }],
    ['points.0.pm', { ...good, points: [{ ...point, pm: undefined }] }],
    ['points.0.note', { ...good, points: [{ ...point, note: 'unknown' }] }],
    ['points.0.sentence', { ...good, points: [{ ...point, sentence: "It's one - “two”." }] }],
    ['points.1.sentence', { ...good, points: [point, { ...point, id: 'two', sentence: 'It’s two.' }] }],
  ])('that is bad fails with file and field: %s', (field, frontMatter) => {
    expect(() => compile(frontMatter)).toThrow(new RegExp(`points\\.md: (.*; )?${field}: `));
  });
});
