import type { Finding, LeverId, Norms, Reading, ReadingWords, Side, Signal } from '../../src/core/types';

const LEVERS: readonly LeverId[] = ['budget', 'people', 'price', 'roadmap', 'engineers', 'customers', 'success'];

export const TEXT = `You will influence without authority across engineering and sales.
You own the roadmap of our payments product, and you own the roadmap of billing.
You set prices.`;

/** A finding where the words between | and | of `sentence` stand in TEXT. */
function finding(signal: string, side: Side, sentence: string): Finding {
  const [before = '', quote = ''] = sentence.split('|');
  const whole = sentence.replaceAll('|', '');
  const sentenceStart = TEXT.indexOf(whole);
  const start = sentenceStart + before.length;
  const end = start + quote.length;
  return { signal, side, strength: 'clear', quote, start, end, sentence: whole, sentenceStart };
}

const ROADMAP = 'You own the roadmap of our payments product, and you own the roadmap of billing.';
export const findings = [
  finding('influence', 'wins', 'You will |influence without authority| across engineering and sales.'),
  finding('roadmap', 'answers', ROADMAP.replace('own the roadmap', '|own the roadmap|')),
  finding('roadmap', 'answers', ROADMAP.replace('you own the roadmap', 'you |own the roadmap|')),
  finding('price', 'holds', 'You |set prices|.'),
];

const signal = (id: string, side: Side, parts: Partial<Signal> = {}): Signal => ({
  id,
  side,
  point: 'power',
  topic: null,
  lever: null,
  strength: 'clear',
  ask: 'manager',
  telling: false,
  rate: 0.1,
  ...parts,
});
export const signals = [
  signal('influence', 'wins', { ask: 'engineer' }),
  signal('roadmap', 'answers', { topic: 'roadmap', point: 'answering' }),
  signal('price', 'holds', { lever: 'price', point: 'decisions' }),
];

const wordsOf = (id: string) => ({
  name: `Name of ${id}`,
  tip: `Tip of ${id}.`,
  question: `Question about ${id}?`,
  listenFor: `What tells about ${id}.`,
});
const leverWordsOf = (id: string) => ({ ...wordsOf(id), stating: `How to state ${id}.` });
export const words: ReadingWords = {
  language: 'en',
  signals: Object.fromEntries(signals.map(({ id }) => [id, wordsOf(id)])),
  levers: Object.fromEntries(LEVERS.map((id) => [id, leverWordsOf(id)])) as unknown as ReadingWords['levers'],
};

/** A reading of TEXT with parts replaced. */
export const readingWith = (parts: Partial<Reading> = {}): Reading => ({
  language: 'en',
  isRead: true,
  findings,
  counts: { wins: 1, answers: 2, holds: 1 },
  stated: ['price', 'roadmap'],
  unsaid: ['budget', 'success'],
  headline: { answersFor: ['roadmap'], holds: ['price'], wins: true, unsaid: ['budget', 'success'] },
  questions: [
    { about: { signal: 'roadmap' }, ask: 'manager' },
    { about: { signal: 'influence' }, ask: 'engineer' },
    { about: { lever: 'budget' }, ask: 'manager' },
  ],
  ...parts,
});

/** A listing of which nothing was found. */
export const nothingFound = readingWith({
  findings: [],
  counts: { wins: 0, answers: 0, holds: 0 },
  stated: [],
  unsaid: LEVERS,
  headline: { answersFor: [], holds: [], wins: false, unsaid: ['budget', 'people', 'price'] },
  questions: [{ about: { lever: 'roadmap' }, ask: 'executive' }],
});

/** A listing in a language without signals. */
export const notRead = readingWith({ ...nothingFound, language: 'ja', isRead: false, unsaid: [] });

const unsaidIn = (listings: number) =>
  Object.fromEntries(LEVERS.map((id) => [id, listings])) as Record<LeverId, number>;

/** Real listings: 60 in English, too few in German. */
export const norms: Norms = {
  source: 'a data set',
  date: '2026-11-25',
  languages: {
    en: { n: 60, counts: { wins: [40, 20], answers: [60], holds: [60] }, unsaid: unsaidIn(30), signals: {} },
    de: { n: 49, counts: { wins: [40, 9], answers: [49], holds: [49] }, unsaid: unsaidIn(20), signals: {} },
  },
};
