import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composeTask } from '../../src/background/card-task';
import type { Listing } from '../../src/core/types';

let interfaceLanguage = 'en';
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: () => interfaceLanguage }, runtime: { getURL: () => 'moz-extension://x/' } },
}));
vi.mock('../../src/storage/settings', () => ({
  readSettings: async () => ({ cardFolded: true, cardCorner: 'start' }),
}));
vi.mock('../../src/storage/saved', () => ({ readSaved: async () => null, seeSavedAgain: async () => null }));
beforeEach(() => {
  interfaceLanguage = 'en';
});

const TEXT = `You will own the roadmap of our payments product from end to end.
You influence without authority and build consensus among stakeholders who do not report to you.
You work with engineers, designers and analysts, write clearly, and listen to customers every week.`;
const listing = (parts: Partial<Listing> = {}): Listing => ({
  id: 'greenhouse:1',
  title: 'Product Manager',
  company: 'Northwind',
  place: null,
  text: TEXT,
  url: 'https://boards.greenhouse.io/northwind/jobs/1',
  board: 'Greenhouse',
  lang: 'en',
  source: 'board',
  ...parts,
});

describe('the card’s task', () => {
  it('is plain JSON: the reading, its tip, and how the person left the card', async () => {
    const task = await composeTask(listing(), false);
    expect(JSON.parse(JSON.stringify(task))).toEqual(task);
    expect(task).toMatchObject({ id: 'greenhouse:1', text: TEXT, folded: true, corner: 'start', isTied: true });
    expect(task.reading?.findings.length).toBeGreaterThanOrEqual(3);
    expect(task.tip.finding).toEqual(expect.objectContaining({ side: expect.any(String) }));
  });

  it('brings the words of its finding and its questions, and no others', async () => {
    const { tip, reading, words } = await composeTask(listing(), false);
    const asked = (reading?.questions ?? []).flatMap(({ about }) => ('signal' in about ? [about.signal] : []));
    expect(Object.keys(words.signals).sort()).toEqual([...new Set([...asked, tip.finding?.signal])].sort());
  });

  it.each(['it', 'ja', 'zh-CN', 'he', 'nl', 'pl', 'ko'])('in an interface in %s the words are English', async (tag) => {
    interfaceLanguage = tag;
    expect((await composeTask(listing(), false)).words.language).toBe('en');
  });

  it.each(['https://www.linkedin.com/jobs/view/1', 'https://de.linkedin.com/jobs/view/1'])(
    'at %s keeps everything of the listing out of the page',
    async (url) => {
      const { reading, tip } = await composeTask(listing({ url }), false);
      expect(reading).toBeNull();
      expect(tip).toMatchObject({ finding: null, question: null });
    },
  );

  it('in a language without signals has the quote and general questions', async () => {
    const text = 'Je werkt samen met engineers en ontwerpers aan het product. '.repeat(5);
    const { reading, tip, words } = await composeTask(listing({ text, lang: 'nl' }), false);
    expect(reading).toMatchObject({ isRead: false, findings: [] });
    expect(reading?.questions.length).toBeGreaterThan(0);
    expect(tip.quote).toBe('In reality, a product manager is the mayor of their product.');
    expect(words.levers.budget.question).toBeTruthy();
  });
});
