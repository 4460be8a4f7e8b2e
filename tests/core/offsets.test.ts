import rules from 'content:signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../src/core/reading';
import type { Finding } from '../../src/core/types';
import { cutWords } from '../../src/core/words';

const SENTENCES = [
  'You own the product roadmap from end-to-end.',
  'You influence without authority, and don’t wait to be asked.',
  'You will own the P&L, and define the final strategy of our platform.',
  'You align stakeholders and build consensus across teams.',
  'You have the final say on pricing, and hire your team.',
];

/** Other ways to write the same letters, which a page may use: all that folding levels. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'soft hyphens in its words': (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad'),
  'combining marks': (text) => text.replace(/[aeiou]/g, '$&\u0301\u0308'),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  'letters beyond the first plane': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  'full width': (text) => text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  'right-to-left marks': (text) => text.replace(/\p{L}+/gu, '\u202e$&\u202c'),
  'isolates and joiners': (text) => text.replace(/\p{L}+/gu, '\u2066$&\u2069').replace(/o/g, 'o\u200d'),
  'typed quotes': (text) => text.replaceAll('’', "'"),
  'other hyphens': (text) => text.replaceAll('-', '\u2011'),
  'wide spaces': (text) => text.replaceAll(' ', '\u00a0\u2009'),
  capitals: (text) => text.toUpperCase(),
};

const read = (text: string) => readListing({ text, lang: 'en' }, rules).findings;
const MARK = /^\p{M}/u;

/** The offsets are those of the text as it stands, and cut no letter in two. */
function expectExact(text: string, findings: readonly Finding[]): void {
  for (const { quote, start, end, sentence, sentenceStart } of findings) {
    expect(text.slice(start, end)).toBe(quote);
    expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
    expect(start).toBeGreaterThanOrEqual(sentenceStart);
    expect(end).toBeLessThanOrEqual(sentenceStart + sentence.length);
    for (const at of [start, end]) {
      const isSplit = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
      expect(isSplit, `${at} of ${JSON.stringify(text)}`).toBe(false);
      if (at > 0) expect(MARK.test(text.slice(at)), `${at} of ${JSON.stringify(text)}`).toBe(false);
    }
  }
}

const wordsOf = (text: string) => cutWords(text).folded;
const said = (findings: readonly Finding[]) => findings.map(({ signal, quote }) => [signal, ...wordsOf(quote)]);

describe('a finding cuts its words out of the text', () => {
  it.each(SENTENCES)('%s is found as it is', (sentence) => {
    expect(read(sentence).length).toBeGreaterThan(0);
    expectExact(sentence, read(sentence));
  });

  it.each(Object.entries(DISGUISES))('with %s: the same words, at their own place', (_, disguise) => {
    for (const sentence of SENTENCES) {
      const text = disguise(sentence);
      expectExact(text, read(text));
      expect(said(read(text))).toEqual(said(read(sentence)));
    }
  });

  it('with any disguises one over the other, and anything between the sentences', () => {
    const piece = fc.tuple(
      fc.constantFrom(...SENTENCES),
      fc.uniqueArray(fc.constantFrom(...Object.values(DISGUISES)), { maxLength: 3 }),
      fc.constantFrom('\n', '\n\n', '\n\u202b', '\n😀 ', '\n• ', '\n\ud83d'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces
          .map(
            ([sentence, disguises, between]) =>
              between + disguises.reduce((text, disguise) => disguise(text), sentence),
          )
          .join('');
        expectExact(text, read(text));
        const plain = pieces.map(([sentence]) => sentence).join('\n');
        expect(said(read(text))).toEqual(said(read(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it('in any text at all', () => {
    const scraps = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ...SENTENCES,
        'own',
        'the',
        'roadmap',
        ' ',
        '\n',
        '. ',
        '\ud800',
        '\udc00',
        '\u0301',
        'ﬁ',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expectExact(text, read(text));
      }),
      { numRuns: 500 },
    );
  });
});
