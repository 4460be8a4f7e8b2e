import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findings } from './reading-data';

const executeScript = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { query: async () => [{ id: 7 }] },
    scripting: { executeScript, insertCSS: async () => {} },
  },
}));
const { readTab } = await import('../../src/popup/read-tab');
const { showInPage } = await import('../../src/popup/show-in-page');

const listing = {
  id: 'greenhouse:1',
  title: 'Product Manager',
  company: null,
  place: null,
  text: 'You own the roadmap of our payments product, and build consensus among stakeholders.',
  url: 'https://boards.greenhouse.io/northwind/jobs/1',
  board: null,
  lang: 'en',
  source: 'board',
};

/** The frames of the tab answer so. */
const answering = (...results: unknown[]) =>
  executeScript.mockResolvedValueOnce(results.map((result, frameId) => ({ result, frameId })));
beforeEach(() => void executeScript.mockReset());

describe('what the frames of a tab answer to the popup', () => {
  it.each([
    ['a listing', [{ listing }], 'listing'],
    ['none', [{ listing: null }], 'no-listing'],
    ['nothing: the reader failed', [{}], 'error'],
    ['an element of the page', [{ listing: {} }], 'error'],
    ['a listing without a title', [{ listing: { ...listing, title: null } }], 'error'],
    ['a text of its own', ['Product Manager'], 'error'],
    ['nothing at all', [null, undefined], 'unreadable'],
    ['rubbish, and a listing in another frame', [{ listing: { title: 1 } }, { listing }], 'listing'],
    ['none, and rubbish in another frame', [{ listing: null }, { listing: [] }], 'no-listing'],
  ])('%s', async (_, results, state) => {
    answering(...results);
    expect((await readTab()).state).toBe(state);
  });

  it.each([
    ['a count', { seen: 2, away: 1, isThere: true }, { seen: 2, away: 1, isThere: true }],
    ['nothing', null, null],
    ['rubbish', { seen: '<b>2</b>', away: 1, isThere: true }, null],
    ['less than none', { seen: -1, away: 0, isThere: true }, null],
  ])('to the wish to show phrases: %s', async (_, result, shown) => {
    executeScript.mockResolvedValueOnce([]); // the painter comes first
    answering(result);
    expect(await showInPage({ tabId: 7, frameId: 0 }, findings, null)).toEqual(shown);
  });
});
