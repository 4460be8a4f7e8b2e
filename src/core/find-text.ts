import { fold } from './fold';

/** A stretch of a text: UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a keyboard has for what typesetting uses, so that `don't` finds `don’t`. */
const TYPED: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-' };
const SPACE = /^\s$/;

/**
 * Every place where the query's words stand in the text, in order and without overlap. Case, accents, the kind of quotation
 * mark and dash, and how wide a space is make no difference. An empty query stands nowhere.
 */
export function findText(text: string, query: string): Stretch[] {
  const wanted = foldByLetter(query).folded.trim();
  if (wanted === '') return [];
  const { folded, origins } = foldByLetter(text);
  const found: Stretch[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const first = origins[at];
    const last = origins[at + wanted.length - 1];
    if (!first || !last || first.start < (found.at(-1)?.end ?? 0)) continue; // two halves of one ligature
    found.push({ start: first.start, end: last.end });
  }
  return found;
}

interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, the stretch of the text that it came from. */
  readonly origins: readonly Stretch[];
}

function foldByLetter(text: string): FoldedText {
  let folded = '';
  const origins: Stretch[] = [];
  let afterSpace = false; // kept beside: asking the text that grows would copy it for every space
  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const plain = foldLetter(letter);
    if (plain === ' ' && afterSpace) extendLast(origins, end);
    else if (plain === '')
      extendLast(origins, end); // an accent that follows its letter belongs to it
    else {
      folded += plain;
      afterSpace = plain.endsWith(' ');
      for (let unit = 0; unit < plain.length; unit++) origins.push({ start, end });
    }
    start = end;
  }
  return { folded, origins };
}

const foldLetter = (letter: string) => (SPACE.test(letter) ? ' ' : (TYPED[letter] ?? fold(letter)));

function extendLast(origins: Stretch[], end: number): void {
  const last = origins.pop();
  if (last) origins.push({ start: last.start, end });
}
