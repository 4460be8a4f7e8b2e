// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PopupFrame } from '../../src/popup/PopupFrame';
import type { OtherTab } from '../../src/popup/popup-tab';
import type { TabReading } from '../../src/popup/tab-reading';
import { counterparts, points, popupProps, readingOf } from './popup-props';

const scrolledTo: Element[] = [];
beforeEach(() => {
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this); // jsdom has no layout to scroll
  };
});
afterEach(cleanup);

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const openTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

describe('the first tab', () => {
  test.each<[TabReading['state'] | null, OtherTab, string]>([
    ['listing', 'essay', 'This listing'],
    ['listing', 'points', 'This listing'],
    [null, 'points', 'This listing'],
    ['not-product', 'essay', 'Essay'],
    ['unsure', 'points', 'Mayor vs CEO'],
    ['no-listing', 'essay', 'Essay'],
    ['no-listing', 'points', 'Mayor vs CEO'],
    ['unreadable', 'essay', 'Essay'],
    ['error', 'essay', 'Essay'],
  ])('%s, last on %s: %s', (state, lastTab, label) => {
    render(<PopupFrame {...popupProps({ reading: state && readingOf(state), lastTab })} />);
    expect(selected()).toBe(label);
  });

  test('a choice made while the page is read stays', () => {
    const props = popupProps({ reading: null });
    const { rerender } = render(<PopupFrame {...props} />);
    openTab('Mayor vs CEO');
    rerender(<PopupFrame {...props} reading={readingOf('listing')} />);
    expect(selected()).toBe('Mayor vs CEO');
  });

  test('remembers the other tabs, never This listing', () => {
    const props = popupProps({ reading: readingOf('no-listing') });
    render(<PopupFrame {...props} />);
    for (const name of ['This listing', 'Mayor vs CEO', 'This listing', 'Essay']) openTab(name);
    expect(vi.mocked(props.onOtherTab).mock.calls).toEqual([['points'], ['essay']]);
  });
});

describe('Mayor vs CEO', () => {
  test('is a table, mayor first', () => {
    render(<PopupFrame {...popupProps({ reading: readingOf('error'), lastTab: 'points' })} />);
    const table = screen.getByRole('table', { name: 'How a mayor and a CEO differ, point by point' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Mayor', 'CEO']);
    const names = within(table)
      .getAllByRole('rowheader')
      .map((header) => header.textContent);
    expect(names).toEqual(points.map(({ name }) => name));
    for (const { mayor, ceo } of points) {
      expect(within(table).getByText(mayor).nextElementSibling?.textContent).toBe(ceo);
    }
  });

  test('maps who is who', () => {
    render(<PopupFrame {...popupProps({ reading: readingOf('error'), lastTab: 'points' })} />);
    const rows = within(screen.getByRole('table', { name: 'Who is who' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(
      counterparts.map(({ city, product }) => `${city}is like${product}`),
    );
  });
});

describe('a sentence of the essay', () => {
  const marks = () => [...document.querySelectorAll('.essay mark')];

  test.each(points)('$id opens, is marked, is shown and has the focus', async ({ name, sentence }) => {
    const props = popupProps({ reading: readingOf('error'), lastTab: 'points' });
    render(<PopupFrame {...props} />);
    fireEvent.click(screen.getByRole('button', { name: `Show in the essay: ${name}` }));
    expect(selected()).toBe('Essay');
    expect(vi.mocked(props.onOtherTab).mock.calls).toEqual([['essay']]);
    expect(marks().map((mark) => mark.textContent)).toEqual([sentence]);
    await waitFor(() => expect(document.activeElement).toBe(marks()[0]));
    expect(scrolledTo).toEqual(marks());
  });

  test('opens from a finding, and again after another look at the listing', async () => {
    render(<PopupFrame {...popupProps()} />);
    for (const times of [1, 2]) {
      openTab('This listing');
      fireEvent.click(screen.getAllByRole('link', { name: /^Essay:/ })[0] as HTMLElement);
      await waitFor(() => expect(scrolledTo.length).toBe(times));
      expect(document.activeElement).toBe(marks()[0]);
    }
  });

  test('takes the place of the one marked before, and leaves the text whole', () => {
    render(<PopupFrame {...popupProps({ reading: readingOf('error'), lastTab: 'points' })} />);
    const prose = document.querySelector('.prose');
    const before = prose?.textContent;
    for (const { name, sentence } of points) {
      openTab('Mayor vs CEO');
      fireEvent.click(screen.getByRole('button', { name: `Show in the essay: ${name}` }));
      expect(marks().map((mark) => mark.textContent)).toEqual([sentence]);
      expect(prose?.textContent).toBe(before);
    }
  });

  test('is not marked, nor focus taken, before it is asked for', () => {
    render(<PopupFrame {...popupProps({ reading: readingOf('error') })} />);
    expect(marks()).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });
});
