import type { Match } from './phrases';
import type { Signal } from './types';

/** A signal's phrase where it stands. */
export interface Found extends Match {
  readonly signal: Signal;
}

/** Of phrases that overlap the longest stays; of equal ones the clear, then the earlier. Takes and gives them in the order of the text. */
export function withoutOverlaps<One extends Found>(found: readonly One[]): readonly One[] {
  const kept: One[] = [];
  let group: One[] = [];
  let end = -1;
  for (const one of found) {
    if (one.from > end) {
      kept.push(...bestOf(group));
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.to);
  }
  return [...kept, ...bestOf(group)];
}

function bestOf<One extends Found>(group: readonly One[]): readonly One[] {
  if (group.length < 2) return group;
  const best = [...group].sort((a, b) => lengthOf(b) - lengthOf(a) || weightOf(b) - weightOf(a) || a.from - b.from);
  const chosen: One[] = [];
  for (const one of best) if (!chosen.some((other) => one.from <= other.to && other.from <= one.to)) chosen.push(one);
  return chosen.sort((a, b) => a.from - b.from);
}

const lengthOf = ({ from, to }: Match) => to - from;
const weightOf = ({ signal }: Found) => (signal.strength === 'clear' ? 1 : 0);
