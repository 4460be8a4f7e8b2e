import type { SavedListing } from '../src/core/saved-listing';
import { LEVER_IDS, type Question } from '../src/core/types';

const TITLES = [
  'Product Manager',
  'Senior Product Manager, Payments',
  'Group Product Manager',
  'Product Owner',
  'Head of Product',
  'Director of Product Management, Platform and Developer Experience',
];
const COMPANIES = ['Northwind', 'Contoso', 'Fabrikam', 'Tailspin', 'Adventure Works', 'Wingtip', 'Litware'];
const PLACES = ['Berlin', 'Lisbon', 'Remote', 'New York', 'São Paulo', null];
const QUOTES = [
  { signal: 'without-authority', side: 'wins', quote: 'influence without authority' },
  { signal: 'alignment', side: 'wins', quote: 'align stakeholders across the company' },
  { signal: 'owns-roadmap', side: 'answers', quote: 'own the roadmap end to end' },
  { signal: 'budget', side: 'holds', quote: 'manage the budget of your area' },
] as const;
const QUESTIONS: readonly Question[] = [
  { about: { signal: 'owns-roadmap' }, ask: 'manager' },
  { about: { lever: 'people' }, ask: 'manager' },
  { about: { signal: 'without-authority' }, ask: 'peer' },
  { about: { lever: 'engineers' }, ask: 'engineer' },
  { about: { lever: 'budget' }, ask: 'executive' },
];

/** Always the same numbers, however often it is asked: between 0 and 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Made-up saved listings, the same ones each time. */
export function madeUpShelf(count: number): SavedListing[] {
  const next = numbersFrom(1);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const stated = LEVER_IDS.filter(() => next() < 0.4);
    const date = new Date(Date.UTC(2026, 10, 1) - index * 3_600_000).toISOString();
    return {
      version: 1,
      id: `greenhouse:${index}`,
      title: pick(TITLES),
      company: pick(COMPANIES),
      place: pick(PLACES),
      board: 'Greenhouse',
      url: `https://boards.greenhouse.io/example/jobs/${index}`,
      savedAt: date,
      seenAt: date,
      reading: {
        language: 'en',
        isRead: true,
        counts: { wins: Math.floor(next() * 9), answers: Math.floor(next() * 6), holds: Math.floor(next() ** 2 * 5) },
        quotes: QUOTES.filter(() => next() < 0.7),
        stated,
        unsaid: LEVER_IDS.filter((lever) => !stated.includes(lever)),
        questions: QUESTIONS,
      },
      notes: next() < 0.3 ? 'Met Ada, who leads the platform team. Ask again about hiring.' : '',
      answers: {},
    };
  });
}
