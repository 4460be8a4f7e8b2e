import type { Words } from './breaks';
import type { Matcher } from './phrase-table';
import { matchAt } from './phrases';
import type { Sentence } from './sentences';

/** What a part of a listing is about: the role, the company, what it offers, or notices (equal opportunity, privacy, applying). */
export const SECTIONS = ['role', 'company', 'offer', 'notice'] as const;
export type Section = (typeof SECTIONS)[number];

/** A heading is short; longer lines are prose. Words. */
const LONGEST_HEADING = 9;
/** Where a single word tells what a heading is about, it is shorter still, or ends in a colon: “direct contact to our customers” is none. Words. */
const LONGEST_AROUND_ONE = 4;

/** The section that each sentence stands in; null before the first heading that is understood. */
export function sectionsOf(
  words: Words,
  symbols: Int32Array,
  sentences: readonly Sentence[],
  matcher: Matcher,
): readonly (Section | null)[] {
  let section: Section | null = null;
  return sentences.map((sentence, at) => {
    if (isHeading(words, sentence, sentences[at + 1]))
      section = sectionAfter(section, headingOf(words, symbols, sentence, matcher));
    return section;
  });
}

/** “- Exciting tasks”: a line of a list, which tells nothing of the lines below it. */
const LISTED = /(?:^|\n)[^\S\n]*[-–*•·●▪◦‣][^\S\n]+$/;
/** Characters before a line’s first word in which its bullet is looked for. */
const BULLET_REACH = 12;

/** A short line of its own that does not end like a sentence. */
function isHeading(
  { text, starts, ends }: Words,
  { from, to, startsLine }: Sentence,
  next: Sentence | undefined,
): boolean {
  if (!startsLine || to - from >= LONGEST_HEADING || next?.startsLine === false) return false;
  const start = starts[from] ?? 0;
  if (LISTED.test(text.slice(Math.max(0, start - BULLET_REACH), start))) return false;
  const end = ends[to] ?? 0;
  const mark = /^[^\S\n]*([^\s])?/.exec(text.slice(end, end + 4))?.[1] ?? '';
  return !'.;,'.includes(mark) || mark === '';
}

/** A heading that is not understood ends a part about the company, and stays inside of offers and notices. */
function sectionAfter(section: Section | null, heading: Section | null): Section | null {
  return heading ?? (section === 'company' ? null : section);
}

/** The longest phrase in a heading says what it is about. */
function headingOf(words: Words, symbols: Int32Array, { from, to }: Sentence, matcher: Matcher): Section | null {
  const root = matcher.roots.headings ?? 0;
  const isPlain = to - from < LONGEST_AROUND_ONE || words.text[words.ends[to] ?? 0] === ':';
  let longest = 0;
  let section: Section | null = null;
  for (let at = from; at <= to; at++) {
    const match = matchAt(words, symbols, matcher, root, at);
    if (!match || match.to > to || match.to - match.from < longest) continue;
    if (match.to === match.from && !isPlain) continue;
    if (section !== null && match.to - match.from + 1 === longest) continue;
    longest = match.to - match.from + 1;
    section = SECTIONS[match.output] ?? null;
  }
  return section;
}
