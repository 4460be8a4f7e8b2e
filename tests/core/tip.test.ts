import content from 'content:points';
import { describe, expect, it } from 'vitest';
import { composeTip } from '../../src/core/tip';
import type { Point } from '../../src/core/types';

const point = (id: string, fits: Point['fits']): Point => ({
  id,
  name: id,
  mayor: '',
  ceo: '',
  pm: '',
  sentence: '',
  fits,
});
const points = [
  point('first', { en: ['consensus'], de: ['Konsens'] }),
  point('second', { en: ['evidence'], de: ['Daten'] }),
];
const quote = 'A quote.';

describe('composeTip', () => {
  it.each([
    ['Evidence, evidence and consensus', 'en', 'second'],
    ['Consensus and evidence', 'en', 'first'],
    ['Wir entscheiden mit Daten', 'de-AT', 'second'],
    ['Wir entscheiden mit Daten', null, 'second'],
    ['Wir entscheiden mit Daten', 'ja', 'second'],
    ['Nothing that fits', 'en', 'first'],
    ['Daten', 'en', 'first'],
    ['', null, 'first'],
  ])('%j in %s -> %s', (text, lang, id) => {
    expect(composeTip({ text, lang }, { points, quote })).toMatchObject({ quote, point: { id } });
  });

  it('finds a point of the real content', () => {
    const tip = composeTip({ text: 'You influence without authority.', lang: 'en' }, content);
    expect(tip.point.id).toBe('power');
    expect(tip.quote).toBe('In reality, a product manager is the mayor of their product.');
  });

  it('says what is wrong when there is no point', () => {
    expect(() => composeTip({ text: '', lang: null }, { points: [], quote })).toThrow('content/points.md: no points');
  });
});
