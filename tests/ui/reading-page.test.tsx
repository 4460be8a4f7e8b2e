// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/core/types';
import { ReadingPage } from '../../src/reading/ReadingPage';
import type { Draft } from '../../src/storage/drafts';
import { points, t } from './popup-props';
import { findings, norms, nothingFound, readingWith, signals, TEXT, words } from './reading-data';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (first: Partial<Draft> = {}, reading: Reading = readingWith()) => {
  const calls = {
    read: vi.fn((_: string) => reading),
    onWork: vi.fn<(work: Draft) => void>(),
    onCopy: vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
  };
  const work = { text: '', title: null, isWriting: false, ...first };
  render(
    <ReadingPage
      t={t}
      words={words}
      signals={signals}
      points={points}
      norms={norms}
      first={work}
      longest={1_000}
      essay={{ href: ({ id }) => `essay.html#point-${id}` }}
      {...calls}
    />,
  );
  return calls;
};
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The text of the listing' });
const write = (value: string) => fireEvent.input(box(), { target: { value } });
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('the text', () => {
  test('is asked for, and the box has the focus', () => {
    const { read } = open();
    expect(screen.getByRole('status').textContent).toBe('Paste a listing, and its reading appears here.');
    expect(document.activeElement).toBe(box());
    expect(read).not.toHaveBeenCalled();
  });

  test('that the page was opened with is read at once, and focus left alone', () => {
    const { read, onWork } = open({ text: TEXT, title: 'Product Manager' });
    expect(box().value).toBe(TEXT);
    expect(read.mock.calls).toEqual([[TEXT]]);
    expect(screen.getByRole('heading', { name: 'Product Manager' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(onWork).not.toHaveBeenCalled();
  });

  test('is read and kept once the writer pauses', () => {
    const { read, onWork } = open();
    write('You');
    pass(200);
    write('You own');
    pass(299);
    expect(read).not.toHaveBeenCalled();
    pass(1);
    expect(read.mock.calls).toEqual([['You own']]);
    expect(onWork.mock.calls).toEqual([[{ text: 'You own', title: null, isWriting: false }]]);
  });

  test('that was emptied again has no reading', () => {
    open({ text: TEXT });
    write(' \n');
    pass(300);
    expect(screen.getByRole('status').textContent).toBe('Paste a listing, and its reading appears here.');
    expect(document.querySelector('.marked-text')).toBeNull();
  });

  test('that is too long is read in part, and the page says so', () => {
    const { read } = open();
    write('x'.repeat(1_001));
    pass(300);
    expect(read.mock.calls).toEqual([['x'.repeat(1_000)]]);
    expect(screen.getByText(/Only its first million characters are read/)).toBeTruthy();
  });
});

describe('the marked copy', () => {
  test('keeps every letter and paragraph', () => {
    open({ text: TEXT });
    expect(document.querySelector('.marked-text')?.textContent).toBe(TEXT);
  });

  test('and the findings lead to each other', () => {
    open({ text: TEXT });
    const quotes = [...document.querySelectorAll('.marked-text a')].map((link) => link.textContent);
    expect(quotes).toEqual(findings.map(({ quote }) => quote));
    for (const link of document.querySelectorAll('.marked-text a, .said a')) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target, link.outerHTML).not.toBeNull();
    }
  });

  test('holds markup as text', () => {
    open({ text: '<img src=x onerror=alert(1)><b>bold</b>' }, nothingFound);
    expect(document.querySelector('.marked-text')?.innerHTML).toBe(
      '&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;bold&lt;/b&gt;',
    );
  });

  test('leads to the essay’s sentence', () => {
    open({ text: TEXT });
    const links = screen.getAllByRole('link', { name: /^Essay:/ }).map((link) => link.getAttribute('href'));
    expect(links).toEqual(['essay.html#point-power', 'essay.html#point-answering', 'essay.html#point-decisions']);
  });
});

describe('for those who write listings', () => {
  const turnOn = () => fireEvent.click(screen.getByRole('checkbox', { name: 'I write this listing' }));

  test('says how to state what is unsaid, in place of questions', () => {
    const { onWork } = open({ text: TEXT });
    const unsaid = () => screen.getByRole('region', { name: 'Not stated' });
    expect(within(unsaid()).queryByText('How to state budget.')).toBeNull();
    turnOn();
    pass(300);
    expect(within(unsaid()).getByText('How to state budget.')).toBeTruthy();
    expect(within(unsaid()).getByText('How to state success.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Worth asking' })).toBeNull();
    expect(onWork.mock.calls).toEqual([[{ text: TEXT, title: null, isWriting: true }]]);
  });

  test.each([
    ['no lever backs', ['roadmap', 'budget'], 1],
    ['a lever backs', ['budget'], 0],
  ] as const)('marks a promise that %s', (_, unsaid, times) => {
    open({ text: TEXT, isWriting: true }, readingWith({ unsaid }));
    expect(screen.queryAllByText(/^This promises/)).toHaveLength(times);
    expect(screen.queryAllByText(/^Wavy lines/)).toHaveLength(times);
    const wavy = [...document.querySelectorAll('.wavy')].map((mark) => mark.textContent);
    expect(wavy).toEqual(times ? ['own the roadmap', 'own the roadmap'] : []);
  });

  test('marks no promise for those who read', () => {
    open({ text: TEXT }, readingWith({ unsaid: ['roadmap'] }));
    expect(screen.queryByText(/^This promises/)).toBeNull();
  });
});

test('the questions are copied', async () => {
  const { onCopy } = open({ text: TEXT });
  fireEvent.click(screen.getByRole('button', { name: 'Copy questions' }));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(onCopy.mock.calls[0]?.[0]).toMatch(/^Worth asking\n\nAsk the hiring manager\n– Question about roadmap\?/);
  expect(screen.getByText('Copied.')).toBeTruthy();
});
