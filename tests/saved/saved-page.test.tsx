// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedListing } from '../../src/core/saved-listing';
import { SavedPage, type SavedPageProps } from '../../src/saved/SavedPage';
import type { SavedActions } from '../../src/saved/saved-actions';
import { EMPTY_SHELF } from '../../src/saved/shelf-state';
import { SavedError } from '../../src/storage/saved-database';
import { savedListing } from '../core/saved-records';
import { t } from '../ui/popup-props';
import { words } from '../ui/reading-data';

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizes);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});
afterEach(cleanup);

const none = () => Promise.resolve();
const actionsWith = (parts: Partial<SavedActions> = {}) =>
  Object.assign(
    {
      onNotes: vi.fn<SavedActions['onNotes']>(none),
      onAnswer: vi.fn<SavedActions['onAnswer']>(none),
      onDelete: vi.fn<SavedActions['onDelete']>(none),
      onDeleteAll: vi.fn<SavedActions['onDeleteAll']>(none),
      onUndo: vi.fn<SavedActions['onUndo']>(none),
      onExport: vi.fn<SavedActions['onExport']>(none),
      onPlanImport: vi.fn<SavedActions['onPlanImport']>(() => Promise.resolve('not-ours')),
      onImport: vi.fn<SavedActions['onImport']>(none),
      onCopy: vi.fn<SavedActions['onCopy']>(none),
      onPrint: vi.fn<SavedActions['onPrint']>(),
    },
    parts,
  );

const shelfOf = (...listings: SavedListing[]) => ({ ...EMPTY_SHELF, listings, isWhole: true });
const shelf = shelfOf(
  savedListing({ id: 'a', title: 'Product Owner', savedAt: '2026-11-27T00:00:00.000Z' }),
  savedListing({ id: 'b', title: 'Head of Product', company: 'Contoso', savedAt: '2026-11-26T00:00:00.000Z' }),
  savedListing({ id: 'c', title: 'Lead PM', company: 'Fabrikam', reading: null }),
);
const show = (
  parts: Partial<Omit<SavedPageProps, 'actions' | 'onView'>> & { actions?: ReturnType<typeof actionsWith> } = {},
) => {
  const props = {
    wording: { t, words, general: [] },
    wordsLang: undefined,
    shelf,
    trouble: null,
    undoable: null,
    view: { name: 'list', open: null } as const,
    actions: actionsWith(),
    onView: vi.fn<SavedPageProps['onView']>(),
    ...parts,
  };
  return { ...props, ...render(<SavedPage {...props} />) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');
const titles = () => [...document.querySelectorAll('.name')].map((name) => name.textContent);

describe('states', () => {
  test('empty: says what to do', () => {
    show({ shelf: shelfOf() });
    expect(screen.getByText('Nothing saved yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test.each([
    ['full', 'There is no room left'],
    ['blocked', 'Another page of this extension is still open'],
    ['newer', 'A newer version of this extension'],
    ['private-window', 'This window is private'],
    ['unavailable', 'Your browser does not give access'],
  ] as const)('%s: has its sentence, and what is there stays', (trouble, words) => {
    show({ trouble });
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(titles()).toHaveLength(3);
  });

  test.each([
    [{ setAside: 1 }, 'One saved listing could not be read.'],
    [{ setAside: 2 }, '2 saved listings could not be read.'],
    [{ newer: 1 }, 'One saved listing was written by a newer version'],
    [{ newer: 3 }, '3 saved listings were written by a newer version'],
    [{ upgraded: 1 }, 'One listing from an older version was brought up to date.'],
    [{ upgraded: 5 }, '5 listings from an older version were brought up to date.'],
  ])('%j: says so', (counts, words) => {
    show({ shelf: { ...shelf, ...counts } });
    expect(document.querySelector('.notice')?.textContent).toContain(words);
  });
});

test('with nothing but what cannot be read, it does not say that nothing is saved, and all can be deleted', () => {
  show({ shelf: { ...shelfOf(), setAside: 1, newer: 1 } });
  expect(screen.queryByText('Nothing saved yet.')).toBeNull();
  fireEvent.click(button('Delete all'));
  expect(screen.getByText(/^Delete all 2 saved listings/)).toBeTruthy();
});

test.each([false, true])('listings side by side are not said to be gone before all are read (%s)', (isWhole) => {
  show({ shelf: { ...shelf, isWhole }, view: { name: 'compare', ids: ['y', 'z'] } });
  expect(screen.queryByText('These listings are no longer saved.') !== null).toBe(isWhole);
});

describe('an export', () => {
  const some = { ...shelf, setAside: 1, newer: 2 };
  const partly =
    'Saved with your downloads, but for 3 entries that cannot be read here: only the JSON export holds them.';
  test.each([
    ['JSON', shelf, 'Saved with your downloads.'],
    ['CSV', shelf, 'Saved with your downloads.'],
    ['JSON', some, 'Saved with your downloads.'],
    ['CSV', some, partly],
    ['Markdown', some, partly],
  ])('as %s says what the file holds', async (form, shelf, sentence) => {
    show({ shelf });
    fireEvent.click(button(`Export as ${form}`));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

describe('the table', () => {
  test('says its number of rows, and how many there are in words', () => {
    show();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4');
    expect(screen.getByText('3 saved listings')).toBeTruthy();
  });

  test('sorts by a heading, and by it again the other way', () => {
    show();
    fireEvent.click(within(screen.getByRole('table')).getByRole('button', { name: /^Title/ }));
    expect(titles()).toEqual(['Head of Product', 'Lead PM', 'Product Owner']);
    expect(screen.getByRole('columnheader', { name: /^Title/ }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(screen.getByRole('table')).getByRole('button', { name: /^Title/ }));
    expect(titles()).toEqual(['Product Owner', 'Lead PM', 'Head of Product']);
  });

  test('searches, and says what it found', () => {
    show();
    const search = screen.getByRole('searchbox', { name: 'Search' });
    fireEvent.input(search, { target: { value: 'contoso head' } });
    expect(titles()).toEqual(['Head of Product']);
    expect(screen.getByText('One of 3 listings')).toBeTruthy();
    fireEvent.input(search, { target: { value: 'nobody' } });
    expect(screen.getByText('No saved listing has all of these words.')).toBeTruthy();
  });

  test('says where nothing was read', () => {
    show({ shelf: shelfOf(savedListing({ reading: null })) });
    expect(screen.getAllByText('Not read')).toHaveLength(4);
  });

  test('compares two to four', () => {
    const { onView } = show();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    fireEvent.click(boxes[0] as Element);
    expect(button('Compare: choose one more').hasAttribute('disabled')).toBe(true);
    fireEvent.click(boxes[1] as Element);
    fireEvent.click(button('Compare 2'));
    expect(onView.mock.calls).toEqual([[{ name: 'compare', ids: ['a', 'b'] }]]);
  });

  test('opens a listing, and closes it again', () => {
    const { onView, rerender, ...props } = show();
    fireEvent.click(button(/^Product Owner/));
    expect(onView).toHaveBeenLastCalledWith({ name: 'list', open: 'a' });
    rerender(<SavedPage {...props} onView={onView} view={{ name: 'list', open: 'a' }} />);
    expect(document.activeElement?.id).toBe('details');
    expect(button(/^Product Owner/).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the strips', () => {
  const strip = () => screen.getByRole('listbox', { name: /^Win over/ });
  const option = () => within(strip()).getByRole('option');

  test('have a dot for each listing that was read, and say how many were not', () => {
    show();
    expect(screen.getAllByRole('listbox')).toHaveLength(3);
    expect(option().getAttribute('aria-setsize')).toBe('2');
    expect(screen.getByText(/^One listing has no dot/)).toBeTruthy();
  });

  test('are walked by arrow keys, and Enter opens', () => {
    const { onView } = show();
    expect(plain(option().textContent)).toBe('Product Owner, Northwind: 2 phrases');
    fireEvent.keyDown(strip(), { key: 'ArrowRight' });
    expect(plain(option().textContent)).toBe('Head of Product, Contoso: 2 phrases');
    expect(option().getAttribute('aria-posinset')).toBe('2');
    expect(plain(document.querySelector('.said-dot')?.textContent)).toContain('Head of Product');
    fireEvent.keyDown(strip(), { key: 'Home' });
    expect(option().getAttribute('aria-posinset')).toBe('1');
    fireEvent.keyDown(strip(), { key: 'End' });
    fireEvent.keyDown(strip(), { key: 'Enter' });
    expect(onView).toHaveBeenLastCalledWith({ name: 'list', open: 'b' });
  });
});

describe('notes', () => {
  const open = { name: 'list', open: 'a' } as const;
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });

  test('keep themselves', async () => {
    const { actions } = show({ view: open });
    fireEvent.input(box(), { target: { value: 'Ask Ada' } });
    fireEvent.blur(box());
    await waitFor(() => expect(screen.getByText('Kept.')).toBeTruthy());
    expect(actions.onNotes.mock.calls).toEqual([['a', 'Ask Ada']]);
  });

  test('say when they could not be kept, stay, and are tried again', async () => {
    const onNotes = vi.fn<SavedActions['onNotes']>(none).mockRejectedValueOnce(new SavedError('full'));
    show({ view: open, actions: actionsWith({ onNotes }) });
    fireEvent.input(box(), { target: { value: 'Ask Ada' } });
    fireEvent.blur(box());
    await waitFor(() => expect(screen.getByText(/^There is no room left/)).toBeTruthy());
    expect(box().value).toBe('Ask Ada');
    fireEvent.blur(box());
    await waitFor(() => expect(screen.getByText('Kept.')).toBeTruthy());
    expect(onNotes).toHaveBeenCalledTimes(2);
  });

  test('are kept when the listing is closed while they are typed', () => {
    const { actions, unmount } = show({ view: open });
    fireEvent.input(box(), { target: { value: 'half a wo' } });
    unmount();
    expect(actions.onNotes.mock.calls).toEqual([['a', 'half a wo']]);
  });
});

describe('deleting', () => {
  const undo = { of: 'deletion', put: [], remove: [], setAside: [], dropSetAside: [] } as const;

  test('one says so and can be undone, with the focus there', async () => {
    const { actions } = show({ undoable: { done: 'deleted', title: 'Lead PM', undo } });
    expect(plain(document.querySelector('.undo-bar')?.textContent)).toContain('“Lead PM” is deleted.');
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    fireEvent.click(button('Undo'));
    expect(actions.onUndo).toHaveBeenCalledTimes(1);
  });

  test('all asks first', async () => {
    const { actions } = show();
    fireEvent.click(button('Delete all'));
    expect(screen.getByText(/^Delete all 3 saved listings/)).toBeTruthy();
    fireEvent.click(button('Keep them'));
    expect(actions.onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(button('Delete all'));
    await act(async () => void fireEvent.click(button('Delete them all')));
    expect(actions.onDeleteAll).toHaveBeenCalledTimes(1);
  });
});

describe('importing', () => {
  const choose = async (parts: Partial<SavedActions>) => {
    const shown = show({ actions: actionsWith(parts) });
    const file = new File(['{}'], 'mine.json', { type: 'application/json' });
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    await act(async () => void fireEvent.change(input));
    return shown;
  };
  const plan = {
    file: { listings: [], newer: [], damaged: [] },
    preview: { added: ['x'], changed: ['a', 'b'], same: ['c'], newer: [], damaged: 1 },
  };

  test.each([
    ['not-json', 'This file is not JSON'],
    ['not-ours', 'This file is no export'],
    ['newer-file', 'This file is from a newer version'],
    ['same-twice', 'This file holds a listing twice'],
  ] as const)('a bad file, %s, is refused with its reason', async (trouble, words) => {
    const { actions } = await choose({ onPlanImport: () => Promise.resolve(trouble) });
    expect(screen.getByText(new RegExp(`^${words}.*Nothing was changed\\.$`))).toBeTruthy();
    expect(actions.onImport).not.toHaveBeenCalled();
  });

  test.each([
    [true, 'Take the file’s'],
    [false, 'Keep what is saved here'],
  ])('shows what would change, then imports; replacing %s', async (replace, choice) => {
    const { actions } = await choose({ onPlanImport: () => Promise.resolve(plan) });
    const lines = [...document.querySelectorAll('.import-counts li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'One listing is new.',
      '2 listings are saved with other contents.',
      'One listing is the same.',
      'One entry cannot be read. It is set aside as it is.',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: choice }));
    await act(async () => void fireEvent.click(button('Import')));
    expect(actions.onImport.mock.calls).toEqual([[plan, replace]]);
    expect(screen.queryByText('One listing is new.')).toBeNull();
  });
});

describe('side by side', () => {
  test('names what one states and the other leaves unsaid, in words', () => {
    const [one, other] = [savedListing({ id: 'a' }), savedListing({ id: 'b', title: 'Lead PM' })];
    const reading = other.reading && { ...other.reading, stated: ['budget'] as const, unsaid: ['roadmap'] as const };
    show({ shelf: shelfOf(one, { ...other, reading }), view: { name: 'compare', ids: ['a', 'b'] } });
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => plain(row.textContent));
    expect(rows.slice(1, 4)).toEqual([
      'Where they differ',
      'budgetNot statedStated',
      'the roadmap decisionStatedNot stated',
    ]);
    expect(rows).toContain('Where they agree');
  });

  test('says when none is saved any more', () => {
    show({ view: { name: 'compare', ids: ['gone', 'too'] } });
    expect(screen.getByText('These listings are no longer saved.')).toBeTruthy();
  });
});

describe('the interview sheet', () => {
  const view = { name: 'sheet', id: 'a' } as const;

  test('keeps answers, prints, and copies itself as Markdown', async () => {
    const { actions } = show({ view });
    const box = screen.getByRole('textbox', { name: words.levers.budget.question });
    fireEvent.input(box, { target: { value: 'None' } });
    fireEvent.blur(box);
    await waitFor(() => expect(actions.onAnswer.mock.calls).toEqual([['a', 'lever:budget', 'None']]));
    fireEvent.click(button('Print'));
    expect(actions.onPrint).toHaveBeenCalledTimes(1);
    fireEvent.click(button('Copy as Markdown'));
    await waitFor(() => expect(screen.getByText('Copied.')).toBeTruthy());
    expect(actions.onCopy.mock.calls[0]?.[0]).toMatch(/^# Product Owner, Northwind\n/);
  });

  test('says when the browser does not let it copy', async () => {
    show({ view, actions: actionsWith({ onCopy: () => Promise.reject(new Error('no')) }) });
    fireEvent.click(button('Copy as Markdown'));
    await waitFor(() => expect(screen.getByText('Your browser did not allow copying.')).toBeTruthy());
  });

  test('says when the listing is gone', () => {
    show({ view: { name: 'sheet', id: 'gone' } });
    expect(screen.getByText('This listing is no longer saved.')).toBeTruthy();
  });
});

test('dates are written in the interface’s language', () => {
  show({ view: { name: 'list', open: 'a' } });
  expect(document.querySelector('.details')?.textContent).toContain('Saved on November 27, 2026.');
});
