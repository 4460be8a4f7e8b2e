import * as fc from 'fast-check';
import { composeSaved, questionKey, type SavedListing } from '../../src/core/saved-listing';
import type { Listing, Reading } from '../../src/core/types';

export const listing: Listing = {
  id: 'greenhouse:4012345',
  title: 'Senior Product Manager, Payments',
  company: 'Northwind',
  place: 'Berlin',
  text: 'You will influence without authority. You own the roadmap.',
  url: 'https://boards.greenhouse.io/northwind/jobs/4012345',
  board: 'Greenhouse',
  lang: 'en',
  source: 'structured-data',
};

const finding = { strength: 'clear', start: 0, end: 1, sentence: 'A sentence.', sentenceStart: 0 } as const;

export const reading: Reading = {
  language: 'en',
  isRead: true,
  findings: [
    { ...finding, signal: 'influence', side: 'wins', quote: 'influence without authority' },
    { ...finding, signal: 'roadmap', side: 'answers', quote: 'own the roadmap' },
    { ...finding, signal: 'influence', side: 'wins', quote: 'influence' },
  ],
  counts: { wins: 2, answers: 1, holds: 0 },
  stated: ['roadmap'],
  unsaid: ['budget', 'people', 'price', 'engineers', 'customers', 'success'],
  headline: { answersFor: ['roadmap'], holds: [], wins: true, unsaid: ['budget'] },
  questions: [
    { about: { signal: 'influence' }, ask: 'engineer' },
    { about: { lever: 'budget' }, ask: 'manager' },
  ],
};

export const NOW = new Date('2026-11-25T10:00:00.000Z');

/** A sound record, with parts of it replaced. */
export const savedListing = (parts: Partial<SavedListing> = {}): SavedListing => ({
  ...composeSaved(listing, reading, NOW),
  ...parts,
});

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const LEVERS = ['budget', 'people', 'price', 'roadmap', 'engineers', 'customers', 'success'] as const;
const levers = fc.subarray([...LEVERS]);
const date = fc
  .date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString());
const side = fc.constantFrom('wins', 'answers', 'holds');
const signal = fc.constantFrom('influence', 'roadmap-owner', 'p-and-l');
const about = fc.oneof(
  signal.map((signal) => ({ signal })),
  fc.constantFrom(...LEVERS).map((lever) => ({ lever })),
);
const ask = fc.constantFrom('manager', 'engineer', 'executive', 'peer');
const name = fc.option(text(20));

/** Any record that may be stored. */
export const anySavedListing: fc.Arbitrary<SavedListing> = fc.record({
  version: fc.constant(1 as const),
  id: text(30).filter((id) => id !== '' && !id.startsWith('linkedin:')),
  title: text(30).filter((title) => title !== ''),
  company: name,
  place: name,
  board: name,
  url: fc.oneof(
    fc.constant(''),
    fc.webUrl({ validSchemes: ['http', 'https'] }).filter((url) => !url.includes('linkedin')),
  ),
  savedAt: date,
  seenAt: date,
  reading: fc.option(
    fc.record({
      language: fc.option(fc.constantFrom('en', 'pt-BR', 'ja')),
      isRead: fc.boolean(),
      counts: fc.record({ wins: fc.nat(), answers: fc.nat(), holds: fc.nat() }),
      quotes: fc.array(fc.record({ signal, side, quote: text(60) }), { maxLength: 4 }),
      stated: levers,
      unsaid: levers,
      questions: fc.array(fc.record({ about, ask }), { maxLength: 5 }),
    }),
  ),
  notes: text(80),
  answers: fc.dictionary(
    about.map((about) => questionKey({ about })),
    text(40),
  ) as fc.Arbitrary<SavedListing['answers']>,
});
