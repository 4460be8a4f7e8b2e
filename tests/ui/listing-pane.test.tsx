// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Listing } from '../../src/core/types';
import { ListingPane } from '../../src/popup/ListingPane';
import type { TabReading } from '../../src/popup/tab-reading';
import { points, readingOf, t } from './popup-props';

afterEach(cleanup);

const open = (reading: TabReading | null) => {
  const calls = { onTab: vi.fn(), onSentence: vi.fn(), onReload: vi.fn() };
  const { container } = render(<ListingPane t={t} reading={reading} {...calls} />);
  return { ...calls, text: (container.textContent ?? '').replace(/[\u2068\u2069]/g, '') };
};

describe('without a product-management listing', () => {
  test.each<[TabReading['state'], string, string, 'points' | 'essay' | 'reload']>([
    ['not-product', '“Senior Accountant” is not a product-management role.', 'See mayor vs CEO', 'points'],
    ['unsure', '“Senior Accountant” may be a product-management role.', 'See mayor vs CEO', 'points'],
    ['no-listing', 'No job listing found on this page.', 'Read the essay', 'essay'],
    ['unreadable', 'Your browser keeps extensions out of this page.', 'Read the essay', 'essay'],
    ['error', 'This page could not be read.', 'Reload the page', 'reload'],
  ])('%s: one line why, and a next step', (state, line, label, step) => {
    const { text, onTab, onReload } = open(readingOf(state, { title: 'Senior Accountant' }));
    expect(text).toContain(line);
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(onTab.mock.calls).toEqual(step === 'reload' ? [] : [[step]]);
    expect(onReload).toHaveBeenCalledTimes(step === 'reload' ? 1 : 0);
  });

  test('loading says so and offers nothing yet', () => {
    const { text } = open(null);
    expect(text).toBe('Reading this page…');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a title that turns the writing direction is isolated', () => {
    render(
      <ListingPane
        t={t}
        reading={readingOf('unsure', { title: 'מנהל' })}
        onTab={vi.fn()}
        onSentence={vi.fn()}
        onReload={vi.fn()}
      />,
    );
    expect(screen.getByRole('status').textContent).toContain('“\u2068מנהל\u2069”');
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
    const head = `Senior Product Manager, Payments${facts}Read on this page. Nothing leaves your browser.`;
    expect(text.startsWith(head)).toBe(true);
  });

  test('shows the point that fits and leads to its sentence', () => {
    const { text, onSentence } = open(readingOf('listing'));
    const [point] = points;
    for (const words of [point?.name, point?.mayor, point?.ceo, point?.pm, point?.sentence])
      expect(text).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Show in the essay' }));
    expect(onSentence.mock.calls).toEqual([[point?.sentence]]);
  });

  test.each(['de', 'en', null])('marks its title as %s', (lang) => {
    open(readingOf('listing', { lang }));
    expect(screen.getByRole('heading', { level: 2 }).getAttribute('lang')).toBe(lang);
  });
});
