import { inOrder } from './questions';
import type { Finding, Headline, LeverId, Signal, Topic } from './types';

/** Levers that the headline names as not stated, most telling first. */
const NAMED_UNSAID: readonly LeverId[] = ['budget', 'people', 'price', 'roadmap', 'success'];
const MOST_UNSAID = 3;

/** Sums a reading up: what the role answers for, what is stressed most first, what it holds, whether it wins people over, and what is unsaid. */
export function composeHeadline(
  findings: readonly Finding[],
  unsaid: readonly LeverId[],
  signals: readonly Signal[],
): Headline {
  const topics = new Set<Topic>();
  const holds = new Set<LeverId>();
  for (const id of strongestFirst(findings)) {
    const { topic, lever } = signals.find((signal) => signal.id === id) ?? { topic: null, lever: null };
    if (topic) topics.add(topic);
    if (lever) holds.add(lever);
  }
  return {
    answersFor: [...topics],
    holds: inOrder(holds),
    wins: findings.some(({ side }) => side === 'wins'),
    unsaid: NAMED_UNSAID.filter((lever) => unsaid.includes(lever)).slice(0, MOST_UNSAID),
  };
}

/** The ids of the signals found: clear before weak, then what the listing says more often, then the earlier. */
function strongestFirst(findings: readonly Finding[]): readonly string[] {
  const weights = new Map<string, { clear: boolean; count: number }>();
  for (const { signal, strength } of findings) {
    const count = (weights.get(signal)?.count ?? 0) + 1;
    weights.set(signal, { clear: strength === 'clear', count });
  }
  return [...weights]
    .sort(([, a], [, b]) => Number(b.clear) - Number(a.clear) || b.count - a.count)
    .map(([signal]) => signal);
}
