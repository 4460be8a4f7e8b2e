// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SavedListing } from '../../src/core/saved-listing';
import type { Listing } from '../../src/core/types';
import { ListingPane } from '../../src/popup/ListingPane';
import type { ReadingTools, Saving } from '../../src/popup/ListingReading';
import type { TabReading } from '../../src/popup/tab-reading';
import { savedListing } from '../core/saved-records';
import { points, readingOf, readingTools, t } from './popup-props';
import { findings, nothingFound, notRead, readingWith } from './reading-data';

afterEach(cleanup);

const open = (reading: TabReading | null, parts: Partial<ReadingTools> = {}, here: SavedListing | null = null) => {
  const calls = { onTab: vi.fn(), onReload: vi.fn() };
  const tools = { ...readingTools(), ...parts };
  const show = vi.fn();
  const essay = { href: () => '#essay', show };
  const saving = { here, onSave: vi.fn<Saving['onSave']>(() => Promise.resolve('saved')) };
  const props = { t, reading, tools, saving, essay, ...calls };
  const { container } = render(<ListingPane {...props} />);
  return {
    ...calls,
    tools,
    ...saving,
    show,
    container,
    text: (container.textContent ?? '').replace(/[\u2068\u2069]/g, ''),
  };
};
const button = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('without a product-management listing', () => {
  test.each<[TabReading['state'], string, string, 'points' | 'essay' | 'reload' | 'read']>([
    ['not-product', '“Senior Accountant” is not a product-management role.', 'See mayor vs CEO', 'points'],
    ['unsure', '“Senior Accountant” may be a product-management role.', 'Read it all the same', 'read'],
    ['no-listing', 'No job listing found on this page.', 'Read the essay', 'essay'],
    ['unreadable', 'Your browser keeps extensions out of this page.', 'Read the essay', 'essay'],
    ['error', 'This page could not be read.', 'Reload the page', 'reload'],
  ])('%s: one line why, and a next step', (state, line, label, step) => {
    const { text, onTab, onReload, tools } = open(readingOf(state, { title: 'Senior Accountant', text: 'Words.' }));
    expect(text).toContain(line);
    fireEvent.click(button(label));
    expect(onTab.mock.calls).toEqual(step === 'points' || step === 'essay' ? [[step]] : []);
    expect(onReload).toHaveBeenCalledTimes(step === 'reload' ? 1 : 0);
    expect(vi.mocked(tools.onRead).mock.calls).toEqual(step === 'read' ? [['Words.', 'Senior Accountant']] : []);
  });

  test.each<TabReading['state']>(['not-product', 'unsure', 'no-listing', 'unreadable', 'error'])(
    '%s: any text can be pasted',
    (state) => {
      const { tools } = open(readingOf(state));
      const box = screen.getByRole('textbox', { name: 'Or paste the text of a listing' });
      fireEvent.click(button('Read this text'));
      expect(tools.onRead).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(box);
      fireEvent.input(box, { target: { value: 'You own it.\n\nAll of it.' } });
      fireEvent.click(button('Read this text'));
      expect(vi.mocked(tools.onRead).mock.calls).toEqual([['You own it.\n\nAll of it.', null]]);
    },
  );

  test('loading says so and offers nothing yet', () => {
    const { text } = open(null);
    expect(text).toBe('Reading this page…');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a title that turns the writing direction is isolated', () => {
    open(readingOf('unsure', { title: 'מנהל' }));
    expect(said()).toContain('“\u2068מנהל\u2069”');
  });
});

describe('with a product-management listing', () => {
  test.each<[Partial<Listing>, string]>([
    [{}, 'Northwind · Berlin · Greenhouse'],
    [{ company: null }, 'Berlin · Greenhouse'],
    [{ place: null, board: null }, 'Northwind'],
    [{ company: null, place: null, board: null }, ''],
  ])('%j: says what is known', (parts, facts) => {
    const { text } = open(readingOf('listing', parts));
    expect(text.startsWith(`Senior Product Manager, Payments${facts}This listing suggests`)).toBe(true);
    expect(text).toContain('Read on this page. Nothing leaves your browser.');
  });

  test.each(['de', 'en', null])('marks its title as %s', (lang) => {
    open(readingOf('listing', { lang }));
    expect(screen.getByRole('heading', { level: 2 }).getAttribute('lang')).toBe(lang);
  });

  test('puts the headline over the findings', () => {
    const { text } = open(readingOf('listing'));
    expect(text).toMatch(
      /suggests a role that answers for the roadmap, holds price,? and wins people over\. Not stated/,
    );
  });

  test('opens in a tab', () => {
    const { tools } = open(readingOf('listing', { text: 'Words.' }));
    fireEvent.click(button('Open in a tab'));
    expect(vi.mocked(tools.onRead).mock.calls).toEqual([['Words.', 'Senior Product Manager, Payments']]);
  });

  test.each([
    ['nothing found', nothingFound, 'This listing says little about what the role answers for, holds, or must win.'],
    ['no signals for its language', notRead, 'Listings in this language cannot be read yet.'],
  ])('%s: says so, and shows the point that fits, with questions', (_, reading, line) => {
    const { text, show } = open(readingOf('listing', {}, reading));
    expect(text).toContain(line);
    expect(text).toContain('Question about roadmap?');
    expect(screen.queryByRole('button', { name: 'Show in the listing' })).toBeNull();
    fireEvent.click(button('Show in the essay'));
    expect(show.mock.calls).toEqual([[points[0]]]);
  });

  test('counts nothing in a language that it cannot read', () => {
    const { container } = open(readingOf('listing', {}, notRead));
    expect(container.querySelector('.counts')).toBeNull();
  });
});

describe('compared with real listings', () => {
  const LINE = 'More about winning people over than 40 of 60 real product-management listings.';

  test('says so, and which ones on hover and focus, until Escape', () => {
    const { text } = open(readingOf('listing'));
    expect(text).toContain(LINE);
    expect(text).toContain('Nor do 30 of 60 real listings state it.');
    const source = screen.getByRole('tooltip', { hidden: true });
    expect(source.textContent).toBe('60 listings from a data set, counted on November 25, 2026 with the same rules.');
    const which = button('Which ones?');
    expect(which.getAttribute('aria-describedby')).toBe(source.id);
    for (const show of [fireEvent.focus, fireEvent.mouseEnter]) {
      fireEvent.keyDown(which, { key: 'Escape' });
      expect(source.classList.contains('hidden')).toBe(true);
      show(which);
      expect(source.classList.contains('hidden')).toBe(false);
    }
  });

  test.each([
    ['in a language with too few of them', readingWith({ language: 'de' })],
    ['in a language without any', readingWith({ language: 'fr' })],
    ['with nothing about winning over', nothingFound],
    ['that cannot be read', notRead],
  ])('%s: says nothing', (_, reading) => {
    expect(open(readingOf('listing', {}, reading)).text).not.toContain('More about winning people over');
  });
});

describe('the bar', () => {
  test.each([
    [{ seen: 4, away: 0, isThere: true }, '4 phrases are marked in the page.'],
    [{ seen: 1, away: 0, isThere: true }, 'One phrase is marked in the page.'],
    [{ seen: 3, away: 1, isThere: true }, 'Marked in the page: 3. Folded away there: 1.'],
    [{ seen: 0, away: 4, isThere: false }, 'The phrases are folded away on the page, or it has changed.'],
    [null, 'The phrases are folded away on the page, or it has changed.'],
  ])('shows the phrases in the listing and says how that went: %j', async (shown, line) => {
    const onShow = vi.fn<ReadingTools['onShow']>(() => Promise.resolve(shown));
    const reading = readingOf('listing');
    open(reading, { onShow });
    expect(said()).toBe('');
    fireEvent.click(button('Show in the listing'));
    await waitFor(() => expect(said()).toContain(line));
    expect(onShow.mock.calls).toEqual([[reading, null]]);
  });

  test('copies the questions by whom to ask', async () => {
    const { tools } = open(readingOf('listing'));
    fireEvent.click(button('Copy questions'));
    await waitFor(() => expect(said()).toBe('Copied.'));
    expect(vi.mocked(tools.onCopy).mock.calls).toEqual([
      [
        `Questions about Senior Product Manager, Payments, Northwind

Ask the hiring manager
– Question about roadmap?
– Question about budget?

Ask an engineer
– Question about influence?`,
      ],
    ]);
  });

  test('says when the browser does not let it copy', async () => {
    open(readingOf('listing'), { onCopy: () => Promise.reject(new Error('not allowed')) });
    fireEvent.click(button('Copy questions'));
    await waitFor(() => expect(said()).toBe('Your browser did not allow copying.'));
  });

  test('adds nothing to LinkedIn’s pages, and says so', () => {
    open(readingOf('listing', { url: 'https://www.linkedin.com/jobs/view/1' }));
    expect(screen.queryByRole('button', { name: 'Show in the listing' })).toBeNull();
    expect(said()).toContain('the findings stay in this window');
    expect(screen.queryByRole('link', { name: /influence without authority/ })).toBeNull();
    expect(screen.getByText('influence without authority').tagName).toBe('MARK');
  });

  test('a quote leads to its place in the page', () => {
    const reading = readingOf('listing');
    const { tools } = open(reading);
    const link = screen.getByRole('link', { name: /influence without authority/ });
    expect(link.getAttribute('href')).toBe('https://boards.example/northwind/1');
    expect(fireEvent.click(link)).toBe(false); // the address is not followed
    expect(vi.mocked(tools.onShow).mock.calls).toEqual([[reading, findings[0]]]);
  });

  test('says when the place of a quote is folded away', async () => {
    open(readingOf('listing'), { onShow: () => Promise.resolve({ seen: 3, away: 1, isThere: false }) });
    fireEvent.click(screen.getByRole('link', { name: /influence without authority/ }));
    await screen.findByText('This place is folded away on the page. Open its text and try once more.');
  });

  test('the essay’s sentence leads to the essay', () => {
    const { show } = open(readingOf('listing'));
    const side = screen.getByRole('region', { name: 'Answer for' });
    fireEvent.click(within(side).getByRole('link', { name: /^Essay:/ }));
    expect(show.mock.calls).toEqual([[points.find(({ id }) => id === 'answering')]]);
  });
});

describe('saving', () => {
  const saidOfSaving = () => screen.getAllByRole('status')[1]?.textContent?.trim();

  test('says that it is saved', async () => {
    const { onSave } = open(readingOf('listing'));
    fireEvent.click(button('Save'));
    await waitFor(() => expect(saidOfSaving()).toMatch(/^Saved\. .*notes/));
    expect(onSave.mock.calls).toEqual([[expect.objectContaining({ state: 'listing' }), false]]);
  });

  test('in a private window first says what that means', async () => {
    const { onSave } = open(readingOf('listing'));
    onSave.mockResolvedValueOnce('private');
    fireEvent.click(button('Save'));
    await waitFor(() => expect(saidOfSaving()).toMatch(/^This window is private/));
    fireEvent.click(button('Save all the same'));
    await waitFor(() => expect(saidOfSaving()).toMatch(/^Saved\./));
    expect(onSave.mock.calls.map(([, evenPrivately]) => evenPrivately)).toEqual([false, true]);
  });

  test.each([
    ['full', 'no room left'],
    ['blocked', 'still open in an older version'],
    ['newer', 'A newer version'],
    ['unavailable', 'does not give access'],
  ] as const)('says why it could not: %s', async (trouble, words) => {
    const { onSave } = open(readingOf('listing'));
    onSave.mockResolvedValueOnce(trouble);
    fireEvent.click(button('Save'));
    await waitFor(() => expect(saidOfSaving()).toContain(words));
  });

  test('of a LinkedIn listing says what is kept', async () => {
    open(readingOf('listing', { url: 'https://www.linkedin.com/jobs/view/1/' }));
    fireEvent.click(button('Save'));
    await waitFor(() => expect(saidOfSaving()).toContain('only title and address'));
  });

  test('a listing that is saved shows so, with its notes, and can be brought up to date', async () => {
    const { text } = open(readingOf('listing'), {}, savedListing({ notes: 'Ask Ada.' }));
    expect(text).toContain('Saved on November 25, 2026.Ask Ada.');
    fireEvent.click(button('Save again'));
    await waitFor(() => expect(saidOfSaving()).toMatch(/^Saved as it is now/));
  });
});
