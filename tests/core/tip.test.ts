import content from 'content:points';
import rules from 'content:signals';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../src/core/reading';
import { composeTip } from '../../src/core/tip';

const all = { ...content, signals: rules.signals };
const tipOf = (text: string) => composeTip(readListing({ text, lang: 'en' }, rules), all);

describe('composeTip', () => {
  it.each([
    ['You influence without authority.', 'power', 'without-authority'],
    ['Own the roadmap. You need empathy. Own the mobile roadmap.', 'answering', 'owns-roadmap'],
  ])('%s -> %s', (text, id, signal) => {
    const tip = tipOf(text);
    expect(tip.point.id).toBe(id);
    expect(tip.finding?.signal).toBe(signal);
    expect(tip.question?.about).toEqual({ signal });
  });

  it('says the first point and a general question where nothing is found', () => {
    const tip = tipOf('You bake bread.');
    expect(tip).toMatchObject({ point: { id: 'leading' }, finding: null, question: { about: { lever: 'roadmap' } } });
  });

  it('keeps the pull quote', () => {
    expect(tipOf('').quote).toBe('In reality, a product manager is the mayor of their product.');
  });

  it('says what is wrong when there is no point', () => {
    expect(() => composeTip({ findings: [], questions: [] }, { ...all, points: [] })).toThrow(
      'content/points.md: no points',
    );
  });
});
