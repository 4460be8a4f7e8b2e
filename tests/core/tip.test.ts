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
    ['Work with engineering. Work with stakeholders. Define metrics. Own the roadmap.', 'answering', 'owns-roadmap'],
    ['Define the roadmap. Use trade-offs. Own the roadmap. Own the roadmap. Manage the budget.', 'power', 'budget'],
    ['Act as the bridge between engineering and sales. Own the roadmap.', 'answering', 'owns-roadmap'],
    ['Work with engineering.', 'coalitions', 'cross-functional'],
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

  it.each([
    ['You have the final say.', 'leading'],
    ['Own the roadmap.', null], // the pull quote answers the CEO's burden
    ['You influence without authority.', null], // the point's sentence is too long
    ['Work with stakeholders.', null], // the finding is weak
    ['', null],
  ])('%s -> the sentence of %s, else the pull quote', (text, id) => {
    const point = content.points.find((point) => point.id === id);
    expect(tipOf(text).quote).toBe(point?.sentence ?? content.quote);
  });

  it('says what is wrong when there is no point', () => {
    expect(() => composeTip({ findings: [], questions: [] }, { ...all, points: [] })).toThrow(
      'content/points.md: no points',
    );
  });
});
