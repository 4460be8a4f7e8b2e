import { fold } from './fold';

/** A text cut to words, as columns: the words as they are compared, and where each stands in UTF-16 code units, the end exclusive. */
export interface CutText {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What a character is to a word. */
const Kind = { unknown: 0, none: 1, small: 2, large: 3, other: 4 } as const;

/** Letters, marks, digits, and invisible characters inside of words. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const LETTERS = /[\p{L}\p{N}]/u;
const AMPERSAND = 38;
/** Characters a word takes with what stands around it, in few words. */
const USUAL_LENGTH = 5;

/** The kind of every code unit, ASCII at once, the rest when it is first met: a pattern for each character would take most of the time. */
const KINDS = new Uint8Array(0x10000).fill(Kind.none, 0, 128);
for (const digit of '0123456789') KINDS[digit.charCodeAt(0)] = Kind.small;
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  KINDS[letter.charCodeAt(0)] = Kind.small;
  KINDS[letter.toUpperCase().charCodeAt(0)] = Kind.large;
}

function kindAt(text: string, at: number, code: number): number {
  const known = KINDS[code];
  if (known) return known;
  if (code >= 0xd800 && code < 0xe000)
    return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? Kind.other : Kind.none;
  const kind = WORD.test(String.fromCharCode(code)) ? Kind.other : Kind.none;
  KINDS[code] = kind;
  return kind;
}

/**
 * Cuts a text to words: runs of letters and digits, compared folded (`Roadmaps’` is `roadmaps`, `P&L` is `p and l`,
 * `end-to-end` three words, `don’t` is `don t`). Offsets are those of the text as it stands.
 */
export function cutWords(text: string): CutText {
  const folded: string[] = [];
  let starts = new Uint32Array(Math.ceil(text.length / USUAL_LENGTH));
  let ends = new Uint32Array(starts.length);
  for (let at = 0; at < text.length; ) {
    const start = at;
    let kinds = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = KINDS[code] || kindAt(text, at, code);
      if (kind === Kind.none) break;
      kinds |= 1 << kind;
      if (code >= 0xd800 && code < 0xdc00) at++;
    }
    if (at === start) {
      at++;
      if (text.charCodeAt(start) !== AMPERSAND) continue;
      folded.push('and');
    } else {
      const word = foldWord(text.slice(start, at), kinds);
      if (word === '') continue;
      folded.push(word);
    }
    if (folded.length > starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
    }
    starts[folded.length - 1] = start;
    ends[folded.length - 1] = at;
  }
  return { text, folded, starts: starts.subarray(0, folded.length), ends: ends.subarray(0, folded.length) };
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** `kinds` holds a bit for each kind of character in the word. */
function foldWord(word: string, kinds: number): string {
  if (kinds === 1 << Kind.small) return word;
  if (kinds < 1 << Kind.other) return word.toLowerCase();
  const folded = fold(word);
  return LETTERS.test(folded) ? folded : '';
}
