import type { CutText } from './words';

/** How strongly what stands before a word parts it from the word before. */
export const Break = { none: 0, comma: 1, clause: 2, sentence: 3, line: 4 } as const;

/** A text cut to words, and what parts each word from the one before. */
export interface Words extends CutText {
  readonly breaks: Uint8Array;
}

/** Words after which a sentence ends at its next comma, and at the latest: so work in a sentence is bounded, whatever the text. */
const LONGEST = { comma: 100, any: 200 } as const;

const SPACE_CODE = 32;

/** Marks what stands between the words of a text. After one of `abbreviations` (folded, without their full stop) no sentence ends. */
export function markBreaks(cut: CutText, abbreviations: ReadonlySet<string>): Words {
  const { text, folded, starts, ends } = cut;
  const breaks = new Uint8Array(starts.length);
  let first = 0;
  for (let at = 1; at < starts.length; at++) {
    const from = ends[at - 1] ?? 0;
    const to = starts[at] ?? 0;
    let mark: number = Break.none;
    if (to !== from + 1 || text.charCodeAt(from) !== SPACE_CODE)
      mark = breakBetween(text, from, to, folded[at - 1] ?? '', abbreviations);
    const length = at - first;
    if (length >= LONGEST.comma && mark < Break.sentence && (mark > Break.none || length >= LONGEST.any))
      mark = Break.sentence;
    if (mark >= Break.sentence) first = at;
    breaks[at] = mark;
  }
  if (breaks.length > 0) breaks[0] = Break.line;
  return { ...cut, breaks };
}

const SENTENCE_MARK = '.!?…';
const CLAUSE_MARK = ';:()[]{}–—|';
const BULLETS = '•·●▪■◦‣►▶✓✔✅➢➤★';
/** What ties another ending to a word: `garant·e`, `chargé(e)s`, `Manager:in`. */
const TIES = '(:·•';
const LETTER = /\p{L}/u;
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
  if (isTie(text, from, to)) return Break.none;
  let strongest: number = Break.none;
  for (let at = from; at < to; at++) {
    const mark = text[at] ?? '';
    if (mark === ' ' || (mark === ')' && at === from && closesTie(text, from, last))) continue;
    if (mark === '\n' || mark === '\u2028' || mark === '\u2029') {
      if (!isWrapped(text, from, to, at)) return Break.line;
    } else if (mark === ',' || mark === '،') strongest = Math.max(strongest, Break.comma);
    else if (SENTENCE_MARK.includes(mark)) {
      if (endsSentence(text, at, to, last, abbreviations)) strongest = Math.max(strongest, Break.sentence);
    } else if (CLAUSE_MARK.includes(mark)) strongest = Math.max(strongest, Break.clause);
    else if (BULLETS.includes(mark)) strongest = Math.max(strongest, Break.sentence);
    else if (mark === '-' && SPACE.test(text[at - 1] ?? ' ') && SPACE.test(text[at + 1] ?? ' '))
      strongest = Math.max(strongest, Break.clause);
  }
  return strongest;
}

/** One mark between two letters, the second in lower case. */
function isTie(text: string, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    TIES.includes(text[from] ?? '') &&
    LETTER.test(text[from - 1] ?? '') &&
    LOWER.test(text[to] ?? '')
  );
}

/** The bracket that ends at `at` holds one word, tied to the word before it. */
function closesTie(text: string, at: number, word: string): boolean {
  const open = at - word.length - 1;
  return text[open] === '(' && isTie(text, open, open + 1);
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
