import { composeSaved, type SavedListing } from '../../src/core/saved-listing';
import type { Finding, LeverId, Listing, Reading, Side } from '../../src/core/types';

type Quotes = Readonly<Record<Side, readonly string[]>>;

interface Job {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly board: string;
  readonly quotes: Quotes;
  readonly unsaid: readonly LeverId[];
  readonly notes?: string;
}

const jobs: readonly Job[] = [
  {
    title: 'Senior Product Manager, Payments',
    company: 'Northwind',
    place: 'Berlin',
    board: 'Greenhouse',
    quotes: {
      wins: ['influence without authority', 'build consensus', 'buy-in'],
      answers: ['owns the roadmap'],
      holds: ['set its pricing'],
    },
    unsaid: ['budget', 'engineers', 'success'],
    notes: 'Spoke with Ana: two teams, one designer. Ask who decides between them.',
  },
  {
    title: 'Product Owner, Logistics',
    company: 'Fabrikam',
    place: 'Hamburg',
    board: 'Personio',
    quotes: { wins: ['stakeholders'], answers: ['end-to-end responsibility', 'outcomes'], holds: [] },
    unsaid: ['budget', 'people', 'price', 'customers'],
  },
  {
    title: 'Group Product Manager',
    company: 'Contoso',
    place: 'Remote',
    board: 'Lever',
    quotes: { wins: ['align', 'negotiate'], answers: ['P&L'], holds: ['direct reports', 'headcount', 'final say'] },
    unsaid: ['success'],
  },
  {
    title: 'Product Manager, Growth',
    company: 'Tailspin',
    place: 'Amsterdam',
    board: 'Ashby',
    quotes: { wins: ['evidence', 'empathy', 'data-driven', 'align', 'coalition'], answers: [], holds: [] },
    unsaid: ['budget', 'people', 'price', 'roadmap', 'engineers'],
  },
  {
    title: 'Lead Product Manager, Platform',
    company: 'Wide World',
    place: 'Dublin',
    board: 'Workday',
    quotes: {
      wins: ['cross-functional', 'build trust'],
      answers: ['vision', 'roadmap', 'delivery', 'outcomes'],
      holds: ['budget'],
    },
    unsaid: ['people', 'price', 'customers'],
  },
];

/** Signals of each side, by their ids. */
const SIGNALS = {
  wins: ['influence', 'alignment', 'stakeholders', 'evidence', 'cross-functional'],
  answers: ['owns-roadmap', 'owns-outcomes', 'profit-and-loss', 'owns-product'],
  holds: ['pricing', 'leads-people', 'final-say'],
} as const satisfies Record<Side, readonly [string, ...string[]]>;

const findingsOf = (quotes: Quotes): Finding[] =>
  (Object.entries(quotes) as [Side, readonly string[]][]).flatMap(([side, ofSide]) =>
    ofSide.map((quote, index) => ({
      signal: SIGNALS[side][index] ?? SIGNALS[side][0],
      side,
      strength: 'clear' as const,
      quote,
      start: 0,
      end: quote.length,
      sentence: quote,
      sentenceStart: 0,
    })),
  );

/** What a person may have saved in a few weeks; written by us, no company is real. */
export const savedRecords: readonly SavedListing[] = jobs.map(({ quotes, unsaid, notes = '', ...job }, index) => {
  const url = `https://jobs.example.com/${index}`;
  const listing = { ...job, id: url, url, text: '', lang: 'en', source: 'board' } as const satisfies Listing;
  const reading: Reading = {
    language: 'en',
    isRead: true,
    findings: findingsOf(quotes),
    counts: { wins: quotes.wins.length, answers: quotes.answers.length, holds: quotes.holds.length },
    stated: [],
    unsaid,
    headline: { answersFor: [], holds: [], wins: true, unsaid },
    questions: unsaid.map((lever) => ({ about: { lever }, ask: 'manager' as const })),
  };
  return { ...composeSaved(listing, reading, new Date(Date.UTC(2026, 9, 5 + 3 * index))), notes };
});
