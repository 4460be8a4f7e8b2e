// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../src/card/Card';
import { CARD_SENTENCES } from '../../src/card/sentences';
import { composeTip } from '../../src/core/tip';
import type { Reading } from '../../src/core/types';
import { putHeadline } from '../../src/ui/headline';
import type { MessageKey, Translate } from '../../src/ui/translate';
import { essay, points, t } from '../ui/popup-props';
import { readingWith, signals, words } from '../ui/reading-data';

// The page's clicks are untrusted, and so are those of a test.
vi.mock('../../src/card/trusted', () => ({ trusted: (act: () => void) => act }));
afterEach(cleanup);

const asked = new Set<MessageKey>();
const recording: Translate = (key, values) => {
  asked.add(key);
  return t(key, values);
};
const tipOf = (reading: Pick<Reading, 'findings' | 'questions'>) =>
  composeTip(reading, { points, quote: essay.quote, signals });

const show = (parts: Partial<CardProps> = {}) => {
  const reading = parts.reading === undefined ? readingWith() : parts.reading;
  const props: CardProps = {
    t: recording,
    tip: tipOf(reading ?? { findings: [], questions: [] }),
    reading,
    headline: reading ? putHeadline(t, reading) : '',
    words,
    site: null,
    folded: false,
    phrasesShown: false,
    isAsking: false,
    saved: null,
    saving: 'first',
    said: '',
    onFold: vi.fn(),
    onClose: vi.fn(),
    onMove: vi.fn(),
    onSettings: vi.fn(),
    onSwitch: vi.fn(),
    onPhrases: vi.fn(),
    onAsking: vi.fn(),
    onSave: vi.fn(),
    onNotes: vi.fn(),
    onPlace: vi.fn(),
    onEssay: vi.fn(),
    onCopy: vi.fn(),
    ...parts,
  };
  render(<Card {...props} />);
  return props;
};
const nothing: Partial<Reading> = { findings: [], counts: { wins: 0, answers: 0, holds: 0 } };
const noHeadline = { answersFor: [], holds: [], wins: false, unsaid: [] };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the card', () => {
  test('is a named landmark: the quote first, then the headline, the counts, one finding', () => {
    show();
    const card = screen.getByRole('complementary', { name: 'The Mayor of the Product' });
    const order = [...card.querySelectorAll('blockquote, .headline, .counts, .finding')].map((part) => part.className);
    expect(order).toEqual(['', 'headline', 'counts', expect.stringMatching(/^finding/)]);
    expect(card.querySelector('blockquote')?.textContent).toBe(essay.quote);
    expect(card.querySelectorAll('.finding')).toHaveLength(1);
  });

  test('has one count a side, with its word, and no ratio', () => {
    show({ reading: readingWith({ counts: { wins: 3, answers: 1, holds: 0 } }) });
    const counts = [...document.querySelectorAll('.counts > div')].map((count) => count.textContent);
    expect(counts).toEqual(['Win over3', 'Answer for1', 'Hold0']);
  });

  test('marks the listing’s words in their sentence, which lead to their place', () => {
    const { onPlace, tip } = show();
    const said = button(new RegExp(tip.finding?.quote ?? ''));
    expect(said.querySelector('mark')?.textContent).toBe(tip.finding?.quote);
    expect(said.getAttribute('aria-describedby')).toBe('place');
    fireEvent.click(said);
    expect(onPlace).toHaveBeenCalledOnce();
  });

  test('leads to the essay', () => {
    const { onEssay } = show();
    fireEvent.click(button('Show in the essay'));
    expect(onEssay).toHaveBeenCalledOnce();
  });

  test.each([
    [false, 'false'],
    [true, 'true'],
  ])('Show phrases: shown %s', (phrasesShown, pressed) => {
    const { onPhrases } = show({ phrasesShown });
    expect(button('Show phrases').getAttribute('aria-pressed')).toBe(pressed);
    fireEvent.click(button('Show phrases'));
    expect(onPhrases).toHaveBeenCalledOnce();
  });

  test('Questions: closed at first, then by whom to ask, with a way to copy them', () => {
    const { reading, onAsking } = show();
    const count = reading?.questions.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(button(`Questions (${count})`).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button(`Questions (${count})`));
    expect(onAsking).toHaveBeenCalledOnce();
    cleanup();
    const { onCopy } = show({ isAsking: true });
    expect(button(`Questions (${count})`).getAttribute('aria-controls')).toBe('asking');
    expect(within(document.getElementById('asking') as HTMLElement).getAllByRole('listitem')).toHaveLength(count);
    fireEvent.click(button('Copy questions'));
    expect(onCopy).toHaveBeenCalledOnce();
  });

  test('says what the person’s act came to, and nothing else', () => {
    show({ said: 'Copied.' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['Copied.']);
  });
});

describe('a reading with little to say', () => {
  test.each<[string, Partial<Reading>, RegExp]>([
    ['nothing found', { ...nothing, headline: noHeadline }, /says little/],
    ['another language', { ...nothing, isRead: false, language: 'it', headline: noHeadline }, /cannot be read yet/],
  ])('%s: the quote, a sentence, the point and the questions', (_, parts, sentence) => {
    const { tip } = show({ reading: readingWith(parts) });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(essay.quote)).toBeTruthy();
    expect(screen.getByRole('region', { name: tip.point.name })).toBeTruthy();
    expect(button(/^Questions/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show phrases' })).toBeNull();
    expect(document.querySelector('.counts')).toBeNull();
  });

  test('kept out of the page: no word of the listing, and no button for any', () => {
    show({ reading: null });
    expect(screen.getByText(/On LinkedIn/)).toBeTruthy();
    expect(document.querySelector('.finding, .counts, footer')).toBeNull();
  });
});

describe('the words', () => {
  test.each([
    ['en', null],
    ['it', 'en'],
  ])('in an interface in %s are marked as %s', (tag, lang) => {
    show({ t: (key, values) => (key === 'localeTag' ? tag : t(key, values)) });
    expect(document.querySelector('.finding h3')?.getAttribute('lang')).toBe(lang);
  });
});

describe('the menu', () => {
  const entries = [
    ['Move to the other side', 'onMove', []],
    ['Not on this site', 'onSwitch', ['site-off']],
    ['Pause for today', 'onSwitch', ['pause']],
    ['Never show tips', 'onSwitch', ['never']],
    ['Settings', 'onSettings', []],
  ] as const;
  const menu = () => document.querySelector('details.menu') as HTMLDetailsElement;

  test.each(entries)('%s, and it closes', (name, callback, args) => {
    const props = show();
    menu().open = true;
    fireEvent.click(button(name));
    expect(props[callback]).toHaveBeenCalledWith(...args);
    expect(menu().open).toBe(false);
  });

  test('names the site where a frame cannot tell what is around it', () => {
    show({ site: 'boards.greenhouse.io' });
    expect(button('Not on boards.greenhouse.io')).toBeTruthy();
  });

  test('closes by Escape, which does not fold the card, and gives focus back', () => {
    show();
    menu().open = true;
    button('Pause for today').focus();
    expect(fireEvent.keyDown(button('Pause for today'), { key: 'Escape' })).toBe(false);
    expect(menu().open).toBe(false);
    expect(document.activeElement?.localName).toBe('summary');
  });
});

describe('saving', () => {
  test.each([
    ['first', 'Save'],
    ['again', 'Save again'],
    ['privately', 'Save all the same'],
  ] as const)('%s: %s', (saving, name) => {
    const { onSave } = show({ saving });
    fireEvent.click(button(name));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test.each([
    [true, 'Your notes'],
    [false, 'Write notes'],
  ])('a listing that was saved says so, and leads to its notes, if there are any: %s', (hasNotes, name) => {
    const { onNotes } = show({ saved: { said: 'Saved on November 25, 2026.', hasNotes } });
    expect(screen.getByText(/^Saved on November 25, 2026\./)).toBeTruthy();
    fireEvent.click(button(name));
    expect(onNotes).toHaveBeenCalledTimes(1);
  });
});

describe('folded', () => {
  test('it is a pill that opens it', () => {
    const { onFold } = show({ folded: true });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(button('The Mayor of the Product: open the tip'));
    expect(onFold).toHaveBeenCalledWith(false);
  });
});

test('every sentence that was asked for is looked up beforehand', () => {
  show({ saved: { said: 'Saved.', hasNotes: true }, saving: 'privately' });
  cleanup();
  show({ isAsking: true, reading: readingWith() });
  expect([...asked].filter((key) => !CARD_SENTENCES.includes(key))).toEqual([]);
  expect(asked.size).toBeGreaterThan(30);
});
