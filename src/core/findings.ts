import type { Words } from './breaks';
import { counts, meaningOf } from './context';
import { type Found, withoutOverlaps } from './overlaps';
import { type Matcher, symbolsOf } from './phrase-table';
import { findAll, type Match, matchAt } from './phrases';
import { type Surroundings, surroundingsIn } from './surroundings';
import { type Finding, LEVER_IDS, type LeverId, type Signal } from './types';

/** What a text says: findings in the order of the text, and the levers that it states. */
interface Said {
  readonly findings: readonly Finding[];
  readonly stated: ReadonlySet<LeverId>;
}

interface FoundSignal extends Found {
  readonly around: Surroundings;
}

/** Finds in a text what counts as a finding, and what states a lever: either its phrase, or a finding that holds it. */
export function findSignals(words: Words, matcher: Matcher, signals: readonly Signal[]): Said {
  const symbols = symbolsOf(words, matcher);
  const surroundingsOf = surroundingsIn(words, symbols, matcher);
  const found: FoundSignal[] = [];
  for (const match of findAll(words, symbols, matcher, 'signals')) {
    const signal = signals[match.output >> 1];
    const around = surroundingsOf(match.from);
    if (!signal || !counts(signal.side, meaningOf(words, match, around))) continue;
    const isDoubtful = match.output % 2 === 1;
    if (isDoubtful && !hasEvidence(words, symbols, matcher, signal, match, around)) continue;
    const { from, to, output } = match; // named one by one: a spread takes longer than all the rest
    found.push({ from, to, output, signal, around });
  }
  const kept = withoutOverlaps(found);
  const stated = new Set<LeverId>(kept.flatMap(({ signal }) => signal.lever ?? []));
  for (const match of findAll(words, symbols, matcher, 'levers')) {
    const lever = LEVER_IDS[match.output];
    if (lever && meaningOf(words, match, surroundingsOf(match.from)) !== 'elsewhere') stated.add(lever);
  }
  return { findings: kept.map((one) => toFinding(words, one)), stated };
}

/** Another word in the same sentence that bears a doubtful phrase out. */
function hasEvidence(
  words: Words,
  symbols: Int32Array,
  matcher: Matcher,
  { id }: Signal,
  match: Match,
  { sentence: { from, to } }: Surroundings,
): boolean {
  const root = matcher.roots[`evidence ${id}`] ?? 0;
  for (let at = from; at <= to; at++) {
    if (at >= match.from && at <= match.to) continue;
    if (matchAt(words, symbols, matcher, root, at)) return true;
  }
  return false;
}

function toFinding({ text, starts, ends }: Words, { signal, around: { bounds }, from, to }: FoundSignal): Finding {
  const start = starts[from] ?? 0;
  const end = ends[to] ?? start;
  return {
    signal: signal.id,
    side: signal.side,
    strength: signal.strength,
    quote: text.slice(start, end),
    start,
    end,
    sentence: text.slice(bounds.start, bounds.end),
    sentenceStart: bounds.start,
  };
}
