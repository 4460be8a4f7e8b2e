import { fold, isAscii } from './fold';

/** How strongly what stands before a word parts it from the word before. */
export const Break = { none: 0, comma: 1, clause: 2, sentence: 3, line: 4 } as const;

/** A text cut to words, as columns: the words as they are compared, where each stands, and what parts it from the one before. */
export interface Words {
  readonly text: string;
  readonly folded: readonly string[];
  /** UTF-16 code units into the text, the end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly number[];
}

const NONE: ReadonlySet<string> = new Set();

/** Letters, marks, digits, and invisible characters inside of words. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const LETTERS = /[\p{L}\p{N}]/u;

/** ASCII: 1 for letters and digits. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9a-z]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** Code units of a word character at `at`: 0 where there is none, 2 outside the basic plane. */
function wordUnits(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_WORD[code] ?? 0;
  if (code === 0x2019 || code === 0x2022 || code === 0xa0) return 0; // ’ • and the no-break space are by far the most frequent
  const units = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  return WORD.test(text.slice(at, at + units)) ? units : 0;
}

/**
 * Cuts a text to words: runs of letters and digits, compared folded (`Roadmaps’` is `roadmaps`, `P&L` is `p and l`,
 * `end-to-end` three words, `don’t` is `don t`). Offsets are those of the text as it stands. After one of `abbreviations`
 * (folded, without their full stop) no sentence ends.
 */
export function cutWords(text: string, abbreviations: ReadonlySet<string> = NONE): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  let from = 0;
  let last = '';
  for (let at = 0; at < text.length; ) {
    const isAnd = text.charCodeAt(at) === 38;
    const end = isAnd ? at + 1 : endOfWord(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const word = isAnd ? 'and' : foldWord(text.slice(at, end));
    if (word !== '') {
      folded.push(word);
      starts.push(at);
      ends.push(end);
      breaks.push(
        at === from + 1 && text.charCodeAt(from) === 32
          ? Break.none
          : breakBetween(text, from, at, last, abbreviations),
      );
      from = end;
      last = word;
    }
    at = end;
  }
  if (breaks.length > 0) breaks[0] = Break.line;
  return { text, folded, starts, ends, breaks };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (let units = wordUnits(text, end); units > 0; units = end < text.length ? wordUnits(text, end) : 0) end += units;
  return end;
}

function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  const folded = fold(word);
  return LETTERS.test(folded) ? folded : '';
}

const SENTENCE_MARK = '.!?…';
const CLAUSE_MARK = ';:()[]{}–—|';
const BULLETS = '•·●▪■◦‣►▶✓✔✅➢➤★';
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;

/** Longer lines were broken by their width where the next goes on in lower case. */
const WIDTH = 60;

/** The strongest break in the characters from `from` to `to`, which hold no word. */
function breakBetween(
  text: string,
  from: number,
  to: number,
  last: string,
  abbreviations: ReadonlySet<string>,
): number {
  let strongest: number = Break.none;
  for (let at = from; at < to; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n' || mark === '\u2028' || mark === '\u2029') {
      if (!isWrapped(text, from, to, at)) return Break.line;
    } else if (BULLETS.includes(mark)) strongest = Math.max(strongest, Break.sentence);
    else if (SENTENCE_MARK.includes(mark)) {
      if (endsSentence(text, at, to, last, abbreviations)) strongest = Math.max(strongest, Break.sentence);
    } else if (CLAUSE_MARK.includes(mark)) strongest = Math.max(strongest, Break.clause);
    else if (mark === ',' || mark === '،') strongest = Math.max(strongest, Break.comma);
    else if (mark === '-' && SPACE.test(text[at - 1] ?? ' ') && SPACE.test(text[at + 1] ?? ' '))
      strongest = Math.max(strongest, Break.clause);
  }
  return strongest;
}

/** `3.5`, `Node.js`, `e.g. this` and `Inc. is` go on. */
function endsSentence(text: string, at: number, to: number, last: string, abbreviations: ReadonlySet<string>): boolean {
  if (at + 1 === to) return false;
  if (text[at] !== '.') return true;
  return !abbreviations.has(last) && !LOWER.test(text[to] ?? '');
}

/** One break, after a long line that ends in a word or a comma, before a word in lower case: the line was too wide. */
function isWrapped(text: string, from: number, to: number, at: number): boolean {
  if (!LOWER.test(text[to] ?? '') || !/^,?[^\S\n]*\n[^\S\n]*$/.test(text.slice(from, to))) return false;
  return at - (text.lastIndexOf('\n', at - 1) + 1) >= WIDTH;
}
