import { type Match, type Matcher, matchAt, type PhraseTable } from './phrases';
import type { Section } from './sections';
import type { Sentence } from './sentences';
import type { Side } from './types';
import { Break, type Words } from './words';

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
const REACH = { denial: 6, hedge: 7, cause: 8, past: 10 } as const;
interface Context extends Match {
  readonly group: ContextGroup;
}

/** The words of context in a sentence, the longest first where they overlap, in order. */
export function contextOf(words: Words, symbols: Int32Array, matcher: Matcher, sentence: Sentence): readonly Context[] {
  const root = matcher.roots.context ?? 0;
  const found: Context[] = [];
  for (let at = sentence.from; at <= sentence.to; at++) {
    const match = symbols[at] === 0 ? null : matchAt(words, symbols, matcher, root, at);
    const group = match && CONTEXT_GROUPS[match.output];
    if (!match || !group) continue;
    found.push({ ...match, group });
    at = match.to;
  }
  return found;
}

/** How the phrase from word `from` to word `to` is meant in its sentence. */
export function meaningOf(
  { breaks }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  sentence: Sentence,
  section: Section | null,
  context: readonly Context[],
): Meaning {
  if (section === 'offer' || section === 'notice') return 'elsewhere';
  const has = (group: ContextGroup) => context.some((found) => found.group === group);
  if (has('notice') || has('offer') || (section === 'company' && !has('role'))) return 'elsewhere';
  if (context.some((found) => found.group === 'tools' && found.from === to + 1)) return 'elsewhere';
  if (context.some((found) => found.group === 'decoy' && isInside(found, from, to))) return 'elsewhere';
  if (subjectOf(breaks, from, sentence, context) === 'others') return 'others';
  let clause = from;
  while (clause > sentence.from && (breaks[clause] ?? 0) < Break.clause) clause--;
  const reaches = (group: keyof typeof REACH) =>
    context.some(
      (found) => found.group === group && found.from >= clause && found.to < from && from - found.to <= REACH[group],
    );
  if (reaches('cause')) return 'elsewhere';
  if (reaches('denial')) return 'denied';
  if (reaches('hedge')) return 'hedged';
  const isPast = reaches('past') || context.some((found) => found.group === 'past' && found.from === to + 1);
  return isPast ? 'past' : 'plain';
}

/** Who does what the phrase says: the last subject before it; without one, the role (“Own the roadmap”). */
function subjectOf(
  breaks: readonly number[],
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
function isSubject(breaks: readonly number[], at: number, sentence: Sentence): boolean {
  return at === sentence.from || (breaks[at] ?? 0) >= Break.comma;
}

/** A demand of experience says nothing of the role's power or burden; of its work with people, it does. */
export function counts(side: Side, meaning: Meaning): boolean {
  return meaning === 'plain' || (side === 'wins' && (meaning === 'past' || meaning === 'hedged'));
}
