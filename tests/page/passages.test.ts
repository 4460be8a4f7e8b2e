// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../src/core/types';
import { findPassages, type Passage } from '../../src/page/passages';
import { readText } from '../../src/page/text';

/** A passage from a sentence with the quote in [brackets]. */
const passage = (marked: string): Passage => {
  const at = marked.indexOf('[');
  const sentence = marked.replace(/[[\]]/g, '');
  return { sentence, at, quote: sentence.slice(at, marked.indexOf(']') - 1) };
};
const find = (html: string, marked: string, isSeen: (range: Range) => boolean = () => true) => {
  document.body.innerHTML = html;
  return findPassages(document.body, [passage(marked)], isSeen, ({ id }) => id === 'ours')[0] ?? null;
};

describe('a passage is found again', () => {
  test.each([
    [
      'in one text node',
      '<p>You own the roadmap of payments.</p>',
      'You own [the roadmap] of payments.',
      'the roadmap',
    ],
    ['across elements', '<p>You <b>own the</b> road<i>map</i>.</p>', 'You [own the roadmap].', 'own the roadmap'],
    ['across lines', '<p>You own\n      the\troadmap.</p>', 'You [own the roadmap].', 'own\n      the\troadmap'],
    ['across a break', '<p>You own<br>the roadmap.</p>', 'You [own\nthe roadmap].', 'ownthe roadmap'],
    ['through soft hyphens', '<p>You own the road\u00admap.</p>', 'You own the [roadmap].', 'road\u00admap'],
    ['when the text has the soft hyphens', '<p>the roadmap.</p>', 'the [road\u00admap].', 'roadmap'],
    ['through no-break spaces', '<p>own\u00a0the roadmap</p>', '[own the roadmap]', 'own\u00a0the roadmap'],
    ['in its own sentence', '<p>Own it. Then own it.</p>', 'Then [own it].', 'own it'],
    ['by its quote alone', '<p>You own the budget here.</p>', 'You really [own the budget].', 'own the budget'],
    ['in a right-to-left line', '<p dir="rtl">אתה אחראי על המוצר</p>', 'אתה [אחראי על] המוצר', 'אחראי על'],
    ['with astral letters before it', '<p>🚀🚀 You own it.</p>', '🚀🚀 You [own it].', 'own it'],
  ])('%s', (_, html, marked, words) => {
    expect(find(html, marked)?.toString()).toBe(words);
  });

  test('the second sentence of a paragraph, not the first alike', () => {
    const range = find('<p>We own it. You own it.</p>', 'You [own it].');
    expect([range?.startOffset, range?.endOffset]).toEqual([15, 21]);
  });

  test('as the reader reads it, in every block', () => {
    document.body.innerHTML =
      '<ul><li>Shape <b>vision</b></li><li>Win&nbsp;buy-in<br>from all</li></ul><p>Own P&amp;L</p>';
    const lines = readText(document.body).split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const quote = line.split(' ').at(-1) ?? '';
      const found = find(document.body.innerHTML, `${line.slice(0, -quote.length)}[${quote}]`);
      expect(found?.toString()).toBe(quote);
    }
  });
});

describe('a passage is not found', () => {
  test.each([
    ['where the page lacks it', '<p>You own the budget.</p>', 'You [own the roadmap].'],
    ['by a quote that stands there twice', '<p>We own it. They own it.</p>', 'You [own it].'],
    ['in scripts and styles', '<script>You own it.</script><style>You own it.</style>', 'You [own it].'],
    ['in what is skipped', '<div id="ours">You own it.</div>', 'You [own it].'],
    ['when it has no letters', '<p>You own it.</p>', 'You[ ]own it.'],
  ])('%s', (_, html, marked) => {
    expect(find(html, marked)).toBeNull();
  });
});

test('of several places the first that is seen is taken, else the first', () => {
  const html = '<p id="a">You own it.</p><p id="b">You own it.</p><p id="c">You own it.</p>';
  const placeOf = (seen: string) =>
    find(html, 'You [own it].', (range) => range.startContainer.parentElement?.id === seen)?.startContainer
      .parentElement?.id;
  expect(['a', 'b', 'c', 'none'].map(placeOf)).toEqual(['a', 'b', 'c', 'a']);
});

describe('every line of a listing is found again on its board', () => {
  const ROOT = join(import.meta.dirname, '../fixtures/boards');
  const expectedOf = (board: string): Listing | null => {
    try {
      return JSON.parse(readFileSync(join(ROOT, board, 'listing.json'), 'utf8')).expected;
    } catch {
      return null; // its fixtures have other names
    }
  };
  // What stands in structured data alone is not in the page.
  const boards = readdirSync(ROOT).flatMap((board) => {
    const listing = expectedOf(board);
    return listing && listing.source !== 'structured-data' ? [{ board, lines: listing.text.split('\n') }] : [];
  });

  const half = (line: string) => Math.floor(line.length / 2);

  test('on many boards', () => expect(boards.length).toBeGreaterThanOrEqual(20));

  test.each(boards)('$board', ({ board, lines }) => {
    document.documentElement.innerHTML = readFileSync(join(ROOT, board, 'listing.html'), 'utf8');
    const passages = lines.map((line) => ({ sentence: line, quote: line.slice(half(line)), at: half(line) }));
    expect(lines.filter((_, at) => findPassages(document.body, passages, () => true)[at] === null)).toEqual([]);
  });
});
