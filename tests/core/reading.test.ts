import words from 'content:signal-words';
import rules from 'content:signals';
import { describe, expect, test } from 'vitest';
import { readListing } from '../../src/core/reading';

const read = (text: string, lang: string | null = 'en') => readListing({ text, lang }, rules);
const found = (text: string) => read(text).findings.map(({ signal }) => signal);

const LISTING = `About Acme
At Acme, we own the roadmap of modern baking.

What you’ll do
• Own the product roadmap, e.g. for ovens, and define its strategy.
• Align stakeholders; influence without authority.

Benefits
• A learning budget. Lead a team of product managers one day.`;

describe('a reading', () => {
  const reading = read(LISTING);

  test('finds what is said of the role', () => {
    expect(reading).toMatchObject({ language: 'en', isRead: true, counts: { wins: 2, answers: 2, holds: 0 } });
    expect(reading.findings.map(({ signal }) => signal)).toEqual([
      'owns-roadmap',
      'sets-direction',
      'alignment',
      'without-authority',
    ]);
  });

  test('quotes the listing exactly', () => {
    for (const { quote, start, end, sentence, sentenceStart } of reading.findings) {
      expect(LISTING.slice(start, end)).toBe(quote);
      expect(LISTING.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
      expect(sentence).toContain(quote);
    }
    expect(reading.findings[0]).toMatchObject({
      quote: 'Own the product roadmap',
      sentence: 'Own the product roadmap, e.g. for ovens, and define its strategy.',
    });
  });

  test('says what is unsaid, sums up, and asks', () => {
    expect(reading.unsaid).toEqual(['budget', 'people', 'price', 'roadmap', 'engineers', 'customers', 'success']);
    expect(reading.headline).toEqual({
      answersFor: ['roadmap', 'vision'],
      holds: [],
      wins: true,
      unsaid: ['budget', 'people', 'price'],
    });
    expect(reading.questions.map(({ about }) => about)).toEqual([
      { signal: 'owns-roadmap' },
      { lever: 'roadmap' },
      { signal: 'without-authority' },
      { lever: 'success' },
      { signal: 'sets-direction' },
    ]);
  });
});

describe('who and what is meant', () => {
  test.each([
    ['Our customers own the roadmap.', []],
    ['You own the roadmap.', ['owns-roadmap']],
    ['We are looking for someone who owns the roadmap.', ['owns-roadmap']],
    ['Experience managing budgets.', []],
    ['Experience influencing teams without authority.', ['without-authority']],
    ['You do not own the roadmap.', []],
    ['Not only do you own the roadmap.', ['owns-roadmap']],
    ['With years of experience, you own the roadmap.', ['owns-roadmap']],
    ['Experience with roadmaps (or with a backlog), such as owning the roadmap of a product.', []],
    ['Own the roadmap (experience helps) and the backlog.', ['owns-roadmap']],
    ['Lead a team of analysts that own the roadmap.', []],
    ['Own the product operating system.', []],
    ['Nothing at all.', []],
  ])('%s -> %j', (text, signals) => {
    expect(found(text)).toEqual(signals);
  });
});

describe('the language', () => {
  test.each([
    ['Wir sind ein Team und du bist für die Roadmap verantwortlich, mit uns und für die Kunden.', 'en', 'de'],
    ['You own the roadmap and the team is with you for this.', 'de', 'en'],
    ['プロダクトマネージャーを募集しています。', null, 'ja'],
    ['Roadmap', 'fr-CA', 'fr'],
    ['Roadmap', null, null],
    // “de” and “la” stand in Romanian too, and speak for nobody alone
    ['Être responsable de la vision, de la stratégie et de la roadmap', 'fr', 'fr'],
    ['Responsable de la visión de la plataforma y de la hoja de ruta de la app', 'es', 'es'],
  ])('%s with lang=%s is %s', (text, lang, language) => {
    expect(read(text, lang).language).toBe(language);
  });

  test('without signals gives general questions and calls nothing unsaid', () => {
    expect(read('プロダクトマネージャーを募集しています。', null)).toMatchObject({
      isRead: false,
      findings: [],
      unsaid: [],
    });
    expect(read('プロダクトマネージャーを募集しています。', null).questions).toHaveLength(5);
  });
});

test('there are words for everything that a reading says', () => {
  expect(Object.keys(words.en.signals)).toEqual(rules.signals.map(({ id }) => id));
  for (const { question } of [...Object.values(words.en.signals), ...Object.values(words.en.levers)])
    expect(question).toMatch(/\?$/);
});
