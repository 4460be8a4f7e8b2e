import { Break, type Words } from './breaks';
import type { Matcher, PhraseTable } from './phrase-table';
import { type Match, matchAt } from './phrases';
import type { Section } from './sections';
import type { Sentence } from './sentences';
import type { Side } from './types';

/** Words around a phrase that say how it is meant, as content/languages/<lang>.md lists them. */
export const CONTEXT_GROUPS = [
  'affirmed', // “not only”: no denial
  'denial', // “no”, “without”, “rather than”
  'hedge', // “support”, “contribute to”: somebody else does it
  'cause', // “help customers to”: they do it
  'past', // “experience”: it was so elsewhere
  'others', // “our team”: as the subject, not the role
  'aside', // “how we”: others as the subject, wherever it stands
  'role', // “you”, “this role”
  'decoy', // “your own”: a word of it means something else there
  'tools', // “software”: behind a phrase, it is a thing
  'notice', // a sentence on equal opportunity, privacy, applying
  'offer', // a sentence on benefits
] as const;
type ContextGroup = (typeof CONTEXT_GROUPS)[number];

/** What is known of a language, parsed from its JSON. */
export interface LanguageRules {
  readonly table: PhraseTable;
  /** Separated by spaces. */
  readonly abbreviations: string;
}

/** How a phrase is meant where it stands: as it says, denied, of others than the role, of an earlier job, or outside of what is said of the role. */
export type Meaning = 'plain' | 'denied' | 'hedged' | 'past' | 'others' | 'elsewhere';

/** Words over which a denial and the like reach forward, inside of their clause. */
const REACH = { denial: 6, hedge: 7, cause: 8, past: 20 } as const;
const FARTHEST = Math.max(...Object.values(REACH));

interface Context extends Match {
  readonly group: ContextGroup;
}

/** Where a phrase stands: its sentence, the section of the listing that this is in, and the words of context in it. */
export interface Setting {
  readonly sentence: Sentence;
  readonly section: Section | null;
  readonly context: readonly Context[];
}

/** The words of context in a sentence, the longest at each word, in order; they may overlap (“the product operating model” holds two). */
export function contextOf(words: Words, symbols: Int32Array, matcher: Matcher, sentence: Sentence): readonly Context[] {
  const root = matcher.roots.context ?? 0;
  const found: Context[] = [];
  for (let at = sentence.from; at <= sentence.to; at++) {
    const match = symbols[at] === 0 ? null : matchAt(words, symbols, matcher, root, at);
    const group = match && CONTEXT_GROUPS[match.output];
    if (!match || !group) continue;
    found.push({ from: at, to: match.to, output: match.output, group });
  }
  return found;
}

/** How the phrase from word `from` to word `to` is meant in its sentence. */
export function meaningOf(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
  { sentence, section, context }: Setting,
): Meaning {
  if (section === 'offer' || section === 'notice') return 'elsewhere';
  const has = (group: ContextGroup) => context.some((found) => found.group === group);
  const isFollowedBy = (group: ContextGroup) =>
    words.breaks[to + 1] === Break.none && context.some((found) => found.group === group && found.from === to + 1);
  if (has('notice') || has('offer') || (section === 'company' && !has('role'))) return 'elsewhere';
  if (isFollowedBy('tools')) return 'elsewhere';
  if (context.some((found) => found.group === 'decoy' && isInside(found, from, to))) return 'elsewhere';
  if (subjectOf(words.breaks, from, sentence, context) === 'others') return 'others';
  const before = clauseBefore(words, from, sentence);
  const reaching = (group: keyof typeof REACH) =>
    context.filter((found) => found.group === group && before.slice(0, REACH[group]).includes(found.to));
  const reaches = (group: keyof typeof REACH) => reaching(group).length > 0;
  if (reaches('cause')) return 'elsewhere';
  if (reaches('denial')) return 'denied';
  if (reaches('hedge')) return 'hedged';
  /** “With years of experience, you own …”: the role comes after, as a subject of its own. */
  const isOver = (past: Context) =>
    context.some(
      ({ group, from: at }) => group === 'role' && at > past.to && at < from && isSubject(words.breaks, at, sentence),
    );
  const isPast = reaching('past').some((past) => !isOver(past)) || isFollowedBy('past');
  return isPast ? 'past' : 'plain';
}

/** The words before word `from` in its clause, the nearest first; words in closed brackets are passed over, an open one is no bound. */
function clauseBefore({ text, starts, ends, breaks }: Words, from: number, sentence: Sentence): readonly number[] {
  const before: number[] = [];
  let closed = 0;
  for (let at = from; at > sentence.from && before.length < FARTHEST; at--) {
    if ((breaks[at] ?? 0) >= Break.clause) {
      const marks = text.slice(ends[at - 1], starts[at]).replace(/\s/g, '');
      if (!/^[(),]+$/.test(marks)) break;
      for (const mark of marks.replaceAll(',', '')) closed = mark === ')' ? closed + 1 : Math.max(0, closed - 1);
    }
    if (closed === 0) before.push(at - 1);
  }
  return before;
}

/** Who does what the phrase says: the last subject before it; without one, the role (“Own the roadmap”). */
function subjectOf(
  breaks: Uint8Array,
  from: number,
  sentence: Sentence,
  context: readonly Context[],
): 'role' | 'others' {
  let subject: 'role' | 'others' = 'role';
  for (const found of context) {
    if (found.from >= from) break;
    if (found.group === 'role') subject = 'role';
    if (found.group === 'aside') subject = 'others';
    if (found.group === 'others' && isSubject(breaks, found.from, sentence)) subject = 'others';
  }
  return subject;
}

/** The phrase begins in the decoy, or ends in it before the decoy does. */
function isInside(decoy: Match, from: number, to: number): boolean {
  return (decoy.from <= from && from <= decoy.to) || (decoy.from <= to && to < decoy.to);
}

/** A subject opens its sentence, or what follows a comma. */
function isSubject(breaks: Uint8Array, at: number, sentence: Sentence): boolean {
  return at === sentence.from || (breaks[at] ?? 0) >= Break.comma;
}

/** A demand of experience says nothing of the role's power or burden; of its work with people, it does. */
export function counts(side: Side, meaning: Meaning): boolean {
  return meaning === 'plain' || (side === 'wins' && (meaning === 'past' || meaning === 'hedged'));
}
