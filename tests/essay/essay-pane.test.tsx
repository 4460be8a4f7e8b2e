// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EssayPane, type Passage } from '../../src/essay/EssayPane';
import type { EssayTools } from '../../src/essay/essay-tools';
import { drawQuotePicture } from '../../src/essay/quote-picture';
import { essay, essayToolsWith, points, t } from '../ui/popup-props';

vi.mock(import('../../src/essay/quote-picture'), async (original) => ({
  ...(await original()),
  drawQuotePicture: vi.fn(() => Promise.resolve(new Blob(['a picture']))), // jsdom draws nothing
}));

const scrolledTo: Element[] = [];
beforeEach(() => {
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this); // jsdom has no layout to scroll
  };
});
afterEach(cleanup);

interface Options {
  readonly passage?: Passage | null;
  readonly tools?: Partial<EssayTools>;
  onCopy?(text: string): Promise<void>;
}

function open({ passage = null, tools = {}, onCopy = () => Promise.resolve() }: Options = {}) {
  const props = { t, essay, passage, tools: essayToolsWith(tools), heading: 'h2' as const, onCopy: vi.fn(onCopy) };
  const { rerender } = render(<EssayPane {...props} />);
  return { ...props, ask: (passage: Passage) => rerender(<EssayPane {...props} passage={passage} />) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saidAt = (selector: string) => document.querySelector(`${selector} [role=status]`)?.textContent;
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const prose = () => document.querySelector('.prose')?.textContent;

describe('the essay', () => {
  test('says its date and reading time', () => {
    open();
    expect(screen.getByText(/min read/).closest('p')?.textContent).toBe(
      'May 8, 2020 · Product Management · 2 min read',
    );
  });

  test('opens its links in a new tab and tells the other side nothing', () => {
    open();
    const links = within(screen.getByRole('article')).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href, target, rel }) => [new URL(href).hostname, target, rel])).toEqual([
      ['hbr.org', '_blank', 'noopener noreferrer'],
      ['www.linkedin.com', '_blank', 'noopener noreferrer'],
    ]);
  });

  test('stays English', () => {
    open();
    expect(document.querySelector('.prose')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  test('opens in a tab, where that is another place', () => {
    const { tools } = open();
    press('Open in a tab');
    expect(tools.onOpenTab).toHaveBeenCalledOnce();
    cleanup();
    open({ tools: { onOpenTab: null } });
    expect(screen.queryByRole('button', { name: 'Open in a tab' })).toBeNull();
  });
});

describe('find in the essay', () => {
  const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find in the essay' });
  const find = (query: string) => fireEvent.input(box(), { target: { value: query } });
  const key = (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(box(), { key, ...init });
  const current = () => [...document.querySelectorAll('mark.current')].map((mark) => mark.textContent);
  const counted = () => document.querySelector('.find-count')?.textContent;

  test.each([
    ['mayor', '1 of 4', ['mayor', 'mayor', 'mayor', 'mayor']],
    ['MAYOR OF THEIR', '1 of 1', ['mayor of their']],
    ['dont', 'Not found', []],
    ["don't have", '1 of 1', ['don’t have']],
    ['P&L', '1 of 1', ['P&L']],
    ['explains: "Product', '1 of 1', ['explains: “Product']], // out of a link: one mark
    ['mayor of their product. Unlike', '1 of 1', ['mayor of their product.', ' Unlike']], // out of the bold sentence: two,
  ])('%s: %s', (query, count, words) => {
    open();
    const before = prose();
    find(query);
    expect(counted()).toBe(count);
    expect(marks()).toEqual(words);
    expect(prose()).toBe(before);
    expect(scrolledTo.length).toBe(words.length > 0 ? 1 : 0);
  });

  test('leads from match to match and around, by button and by key', () => {
    open();
    find('mayor');
    const count = marks().length;
    const walk = [
      [() => press('Next match'), 2],
      [() => key('Enter'), 3],
      [() => press('Previous match'), 2],
      [() => key('Enter', { shiftKey: true }), 1],
      [() => key('Enter', { shiftKey: true }), count],
      [() => press('Next match'), 1],
    ] as const;
    for (const [step, number] of walk) {
      step();
      expect(counted()).toBe(`${number} of ${count}`);
      expect(current().length).toBe(1);
      expect(scrolledTo.at(-1)).toBe(document.querySelectorAll('mark')[number - 1]);
    }
  });

  test('Escape empties it and gives the box the focus, and is otherwise left to the popup', () => {
    open();
    find('mayor');
    screen.getByRole('button', { name: 'Next match' }).focus();
    expect(fireEvent.keyDown(screen.getByRole('button', { name: 'Next match' }), { key: 'Escape' })).toBe(false);
    expect(box().value).toBe('');
    expect(marks()).toEqual([]);
    expect(document.activeElement).toBe(box());
    expect(key('Escape')).toBe(true);
  });

  test('begins at the first match again with other words', () => {
    open();
    find('mayor');
    press('Next match');
    find('the');
    expect(counted()).toMatch(/^1 of \d+$/);
  });

  test('takes the place of a marked sentence, and gives way to one that is asked for later', async () => {
    const [first, second] = points;
    if (!first || !second) throw new Error('no points');
    const { ask } = open({ passage: first });
    expect(marks()).toEqual([first.sentence]);
    find('soft power');
    expect(marks()).toEqual(['soft power']);
    key('Escape');
    expect(marks()).toEqual([]);
    find('soft power');
    ask(second);
    expect(box().value).toBe('');
    expect(marks().join('')).toBe(second.sentence);
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('mark')));
  });
});

describe('the text size', () => {
  const smaller = () => screen.getByRole('button', { name: 'Smaller text' });
  const larger = () => screen.getByRole('button', { name: 'Larger text' });
  const size = () => document.querySelector('.essay')?.className;

  test('goes up and down, stops at its ends without losing the focus, and is told', () => {
    const { tools } = open();
    expect(smaller().getAttribute('aria-disabled')).toBe('true');
    larger().focus();
    for (const _ of [1, 2, 3, 4, 5]) fireEvent.click(larger());
    expect(size()).toBe('essay size-3');
    expect(larger().getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(larger());
    expect(saidAt('.text-size')).toBe('Text size 4 of 4');
    fireEvent.click(smaller());
    expect(vi.mocked(tools.onTextSize).mock.calls).toEqual([[1], [2], [3], [2]]);
  });

  test('begins as it was left, and silently', () => {
    open({ tools: { textSize: 2 } });
    expect(size()).toBe('essay size-2');
    expect(saidAt('.text-size')).toBe('');
  });
});

describe('the quote, to share', () => {
  test('is copied with where it is from', async () => {
    const { onCopy } = open();
    expect(saidAt('.actions')).toBe('');
    press('Copy quote');
    await waitFor(() => expect(saidAt('.actions')).toBe('Copied.'));
    expect(onCopy.mock.calls).toEqual([[`“${essay.quote}”\n— The Mayor of the Product, May 8, 2020`]]);
  });

  test('says when copying failed, and selects the quote', async () => {
    open({ onCopy: () => Promise.reject(new Error('not allowed')) });
    press('Copy quote');
    await waitFor(() => expect(saidAt('.actions')).toMatch(/^Your browser did not allow copying\./));
    expect(document.getSelection()?.toString()).toBe(essay.quote);
    expect(scrolledTo.map((element) => element.textContent)).toEqual([essay.quote]);
  });

  test('is silent again while it copies once more', async () => {
    let finish = () => {};
    open({
      onCopy: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    press('Copy quote');
    finish();
    await waitFor(() => expect(saidAt('.actions')).toBe('Copied.'));
    press('Copy quote');
    await waitFor(() => expect(saidAt('.actions')).toBe(''));
  });

  test('is saved as a picture', async () => {
    const { tools } = open();
    press('Save picture');
    await waitFor(() => expect(saidAt('.actions')).toMatch(/^Saved with your downloads/));
    expect(vi.mocked(drawQuotePicture).mock.calls.at(-1)?.[1]).toEqual({
      quote: `“${essay.quote}”`,
      source: 'The Mayor of the Product · May 8, 2020',
    });
    expect(vi.mocked(tools.onSavePicture).mock.calls[0]?.[0]).toBeInstanceOf(Blob);
  });

  test.each<[string, EssayTools['onCopyPicture'], RegExp]>([
    ['is copied as a picture', async (picture) => void (await picture), /^Picture copied/],
    [
      'says when that failed',
      () => Promise.reject(new Error('not allowed')),
      /^Your browser did not allow copying pict/,
    ],
  ])('%s', async (_, onCopyPicture, words) => {
    open({ tools: { onCopyPicture } });
    press('Copy picture');
    await waitFor(() => expect(saidAt('.actions')).toMatch(words));
  });

  test('says when the browser draws no picture', async () => {
    vi.mocked(drawQuotePicture).mockRejectedValueOnce(new Error('no canvas'));
    const { tools } = open();
    press('Save picture');
    await waitFor(() => expect(saidAt('.actions')).toMatch(/^Your browser did not draw the picture/));
    expect(tools.onSavePicture).not.toHaveBeenCalled();
  });

  test('is not offered as a picture to copy where the browser copies none', () => {
    open({ tools: { onCopyPicture: null } });
    expect(screen.queryByRole('button', { name: 'Copy picture' })).toBeNull();
  });
});
