import { Break, type Words } from './breaks';

/** A run of words that ends with a sentence or a line, as the first and the last word. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** It begins a line. */
  readonly startsLine: boolean;
}

/** The sentences of a text, in order; they cover every word. */
export function cutSentences({ breaks }: Words): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0, from = 0; at < breaks.length; at++) {
    if (at + 1 < breaks.length && (breaks[at + 1] ?? 0) < Break.sentence) continue;
    sentences.push({ from, to: at, startsLine: breaks[from] === Break.line });
    from = at + 1;
  }
  return sentences;
}

const OPENING = /["'“„«‹‘(¿¡#$€£]/;
const SPACE = /\s/;

/** Where a sentence stands in the text, with its opening and closing marks, without bullets and white space. */
export function boundsOf({ text, starts, ends }: Words, { from, to }: Sentence): { start: number; end: number } {
  let start = starts[from] ?? 0;
  while (start > 0 && OPENING.test(text[start - 1] ?? '')) start--;
  let end = ends[to] ?? start;
  const next = starts[to + 1] ?? text.length;
  while (end < next && !SPACE.test(text[end] ?? ' ') && !OPENING.test(text[end] ?? '')) end++;
  return { start, end };
}
