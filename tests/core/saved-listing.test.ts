import { describe, expect, it } from 'vitest';
import { composeSaved, hostOf, keepWhatMayBeKept, MOST, questionKey, saveAgain } from '../../src/core/saved-listing';
import { readRecord } from '../../src/core/saved-record';
import type { Listing } from '../../src/core/types';
import { listing, NOW, reading, savedListing } from './saved-records';

describe('a saved listing', () => {
  it('holds counts, short quotes, levers and questions, and no text', () => {
    const saved = composeSaved(listing, reading, NOW);
    expect(saved).toEqual({
      version: 1,
      id: 'greenhouse:4012345',
      title: 'Senior Product Manager, Payments',
      company: 'Northwind',
      place: 'Berlin',
      board: 'Greenhouse',
      url: listing.url,
      savedAt: '2026-11-25T10:00:00.000Z',
      seenAt: '2026-11-25T10:00:00.000Z',
      reading: {
        language: 'en',
        isRead: true,
        counts: { wins: 2, answers: 1, holds: 0 },
        quotes: [
          { signal: 'influence', side: 'wins', quote: 'influence without authority' },
          { signal: 'roadmap', side: 'answers', quote: 'own the roadmap' },
        ],
        stated: reading.stated,
        unsaid: reading.unsaid,
        questions: reading.questions,
      },
      notes: '',
      answers: {},
    });
    expect(JSON.stringify(saved)).not.toContain(listing.text);
  });

  it('takes clear quotes before weak ones, one a signal, and no more than fit', () => {
    const finding = reading.findings[0];
    if (!finding) throw new Error('no finding');
    const many = Array.from({ length: 40 }, (_, n) => ({
      ...finding,
      signal: `signal-${n >> 1}`,
      strength: n < 30 ? ('weak' as const) : ('clear' as const),
    }));
    const quotes = composeSaved(listing, { ...reading, findings: many }, NOW).reading?.quotes ?? [];
    expect(quotes.map(({ signal }) => signal)).toEqual(
      [15, 16, 17, 18, 19, 0, 1, 2, 3, 4, 5, 6].map((n) => `signal-${n}`),
    );
  });

  it.each([
    ['title', 'x'.repeat(400), `${'x'.repeat(299)}…`],
    ['title', `${'x'.repeat(298)}🗝🗝`, `${'x'.repeat(298)}…`],
    ['company', 'y'.repeat(300), `${'y'.repeat(199)}…`],
    ['url', `https://a.example/${'z'.repeat(3_000)}`, ''],
    ['url', 'javascript:alert(1)', ''],
    ['url', '', ''],
  ] as const)('bounds its %s', (key, given, kept) => {
    const saved = composeSaved({ ...listing, [key]: given }, reading, NOW);
    expect(saved[key]).toBe(kept);
    expect(readRecord(saved).state).toBe('sound');
  });

  it('is brought up to date when it is saved again, and keeps what the person wrote', () => {
    const old = savedListing({ notes: 'Ask Ada', answers: { 'lever:budget': 'None' }, title: 'PM' });
    const fresh = composeSaved({ ...listing, title: 'Lead PM' }, reading, new Date('2026-12-01T00:00:00.000Z'));
    expect(saveAgain(old, fresh)).toMatchObject({
      title: 'Lead PM',
      savedAt: old.savedAt,
      seenAt: '2026-12-01T00:00:00.000Z',
      notes: 'Ask Ada',
      answers: { 'lever:budget': 'None' },
    });
  });
});

describe('of a LinkedIn listing only title and address are kept', () => {
  const bare = { company: null, place: null, board: null, reading: null };

  it.each<[Partial<Listing>]>([
    [{ board: 'LinkedIn' }],
    [{ id: 'linkedin:4012345678' }],
    [{ url: 'https://www.linkedin.com/jobs/view/4012345678/', board: null }],
    [{ url: 'https://de.linkedin.com/jobs/view/4012345678/', board: null }],
    [{ url: 'https://LINKEDIN.COM./jobs/view/4012345678/', board: null }],
    [{ url: 'https://user:pw@www.linkedin.com:443/jobs/view/1', board: null }],
  ])('%j', (parts) => {
    const saved = composeSaved({ ...listing, ...parts }, reading, NOW);
    expect(saved).toMatchObject({ ...bare, title: listing.title, url: parts.url ?? listing.url });
    expect(readRecord(savedListing(parts))).toMatchObject({ state: 'sound', listing: bare });
  });

  it.each([
    [{ url: 'https://notlinkedin.com/jobs/1' }],
    [{ url: 'https://example.org/?from=linkedin.com' }],
    [{ url: 'https://linkedin.com.example.org/1' }],
    [{ company: 'LinkedIn' }],
  ])('but not of %j', (parts) => {
    expect(keepWhatMayBeKept(savedListing(parts)).reading).not.toBeNull();
  });

  it('what the person wrote about it is theirs', () => {
    expect(keepWhatMayBeKept(savedListing({ board: 'LinkedIn', notes: 'Mine' })).notes).toBe('Mine');
  });
});

it.each([
  ['https://a.example/b', 'a.example'],
  ['http://A.EXAMPLE:8080?x', 'a.example'],
  ['https://x@evil.example\\@good.example/', 'evil.example'],
  ['', ''],
  ['file:///a', ''],
])('the host of %j is %j', (url, host) => expect(hostOf(url)).toBe(host));

it('a question’s key names what it is about', () => {
  expect(questionKey({ about: { signal: 'influence' } })).toBe('signal:influence');
  expect(questionKey({ about: { lever: 'budget' } })).toBe('lever:budget');
});

describe('a stored record', () => {
  const damaged = { state: 'damaged' };

  it('is read as it was written', () => {
    const saved = savedListing({ notes: 'n', answers: { 'signal:influence': 'a' } });
    expect(readRecord(structuredClone(saved))).toEqual({ state: 'sound', listing: saved, isUpgraded: false });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'record'],
    ['no id', { ...savedListing(), id: undefined }],
    ['no version', { ...savedListing(), version: undefined }],
    ['a version that is none', { ...savedListing(), version: 1.5 }],
    ['a version without a way up', { ...savedListing(), version: 0 }],
    ['no title', { ...savedListing(), title: '' }],
    ['an address that runs', { ...savedListing(), url: 'javascript:alert(1)' }],
    ['a date that is none', { ...savedListing(), savedAt: '2026-02-30T00:00:00.000Z' }],
    ['a date of another form', { ...savedListing(), seenAt: '2026-11-25' }],
    [
      'a count below none',
      { ...savedListing(), reading: { ...savedListing().reading, counts: { wins: -1, answers: 0, holds: 0 } } },
    ],
    ['an unknown lever', { ...savedListing(), reading: { ...savedListing().reading, unsaid: ['luck'] } }],
    ['notes without end', { ...savedListing(), notes: 'x'.repeat(MOST.notes + 1) }],
    ['an answer to nothing', { ...savedListing(), answers: { 'who knows': 'x' } }],
    ['a text that must not be kept', { ...savedListing(), text: 'The whole listing.' }],
  ])('with %s is damaged', (_, data) => expect(readRecord(data)).toEqual(damaged));

  it('of a newer version is left alone, whatever else it holds', () => {
    expect(readRecord({ version: 2, id: 'a', title: { of: 'another shape' } })).toEqual({ state: 'newer', id: 'a' });
  });

  it('of an older version is brought up to date, step by step', () => {
    const { notes, ...older } = savedListing({ notes: 'kept' });
    const steps = { 0: ({ remark, ...record }: Record<string, unknown>) => ({ ...record, notes: remark }) };
    const read = readRecord({ ...older, version: 0, remark: notes }, steps);
    expect(read).toEqual({ state: 'sound', listing: savedListing({ notes: 'kept' }), isUpgraded: true });
  });
});
