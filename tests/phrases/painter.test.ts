// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding, Side } from '../../src/core/types';
import { PhrasePainter } from '../../src/phrases/painter';

/** jsdom neither lays out nor paints: the registry is a map, a highlight a set of ranges, and everything is seen but `.away`. */
const highlights = new Map<string, Set<Range>>();
const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
vi.stubGlobal('CSS', { highlights });
vi.stubGlobal(
  'Highlight',
  class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  },
);
Element.prototype.checkVisibility = function (this: Element) {
  return !this.closest('.away');
};
Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 10, width: 10, height: 10 }) as DOMRect;
Element.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 10, width: 10, height: 10 }) as DOMRect;
Element.prototype.scrollIntoView = vi.fn();

const find = (side: Side, marked: string, sentenceStart: number): Finding => {
  const [before = '', quote = ''] = marked.split('|');
  const start = sentenceStart + before.length;
  const sentence = marked.replaceAll('|', '');
  return { signal: side, side, strength: 'clear', quote, start, end: start + quote.length, sentence, sentenceStart };
};
const findings = [
  find('answers', 'You |own the roadmap|.', 0),
  find('wins', 'You |build consensus| with all.', 21),
  find('holds', 'You |set prices|.', 52),
];
const PAGE =
  '<p>You own the roadmap.</p><p id="wins">You build <b>consensus</b> with all.</p><p style="color:rgb(240, 240, 240)">You set prices.</p>';
const painted = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]));
const ALL = {
  'mayor-tip-answers': ['own the roadmap'],
  'mayor-tip-wins': ['build consensus'],
  'mayor-tip-holds-dark': ['set prices'],
};

let painter: PhrasePainter;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  highlights.clear();
  painter = new PhrasePainter(document);
});
afterEach(() => {
  painter.hide();
  vi.useRealTimers();
  disconnect.mockClear();
});

/** Lets the observer hear of a change, and the painter look. */
const settle = async () => {
  await vi.advanceTimersByTimeAsync(500);
};

describe('the painter', () => {
  test('paints each side under its name, for light text under its dark one, and counts what is seen', () => {
    expect(painter.show(findings)).toEqual({ seen: 3, away: 0 });
    expect(painted()).toEqual(ALL);
  });

  test('takes only its own away', () => {
    highlights.set('page-own', new Set());
    painter.show(findings);
    painter.hide();
    expect([...highlights.keys()]).toEqual(['page-own']);
  });

  test('shows others in place of those before', () => {
    painter.show(findings);
    painter.show(findings.slice(0, 1));
    expect(Object.keys(painted())).toEqual(['mayor-tip-answers']);
  });

  test('tells of phrases that are folded away or gone, then and later', async () => {
    document.querySelector('#wins')?.classList.add('away');
    painter.onChange = vi.fn();
    expect(painter.show([...findings, find('wins', 'Not |on this| page.', 80)])).toEqual({ seen: 2, away: 2 });
    document.querySelector('#wins')?.classList.remove('away');
    document.body.append('anything');
    await settle();
    expect(painter.onChange).toHaveBeenLastCalledWith({ seen: 3, away: 1 });
    painter.hide();
    expect(painter.onChange).toHaveBeenLastCalledWith(null);
  });

  test('paints anew what the page renders anew', async () => {
    painter.show(findings);
    document.body.innerHTML = PAGE;
    expect(painted()).not.toEqual(ALL);
    await settle();
    expect(painted()).toEqual(ALL);
  });

  test('leads to a phrase that is seen, and says of others that it cannot', () => {
    painter.show(findings);
    expect(findings.map((finding) => painter.reveal(finding))).toEqual([true, true, true]);
    document.querySelector('#wins')?.classList.add('away');
    expect(findings.map((finding) => painter.reveal(finding))).toEqual([true, false, true]);
  });

  test.each([
    ['', findings],
    [', also where a phrase is missing', [...findings, find('wins', 'Not |on this| page.', 80)]],
  ])('gives up on a page that only ever changes elsewhere%s', async (_, shown) => {
    painter.show(shown);
    for (const [looks, calls] of [
      [49, 0],
      [1, 1],
    ] as const) {
      for (let at = 0; at < looks; at++) {
        document.body.append('.');
        await settle();
      }
      expect(disconnect).toHaveBeenCalledTimes(calls);
    }
    document.body.innerHTML = PAGE;
    await settle();
    expect(painted()).not.toEqual(ALL);
  });

  test('does not look after it was hidden', async () => {
    painter.show(findings);
    painter.hide();
    document.body.append('.');
    await settle();
    expect(painted()).toEqual({});
  });
});
