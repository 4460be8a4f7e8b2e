import type { Side } from './types';

/** How many of `n` real listings have fewer findings of a side. */
export interface Comparison {
  readonly below: number;
  readonly n: number;
}

/** What is known of real product-management listings in one language. */
interface Norm {
  readonly n: number;
  /** Per side, how many listings have 0, 1, 2, … findings. */
  readonly counts: Readonly<Record<Side, readonly number[]>>;
}

/** Fewer listings say little about listings. */
const FEWEST = 50;

/** A reading's count on one side held against real listings; null where there are too few of them, or none with fewer findings. */
export function compareSide(side: Side, count: number, norm: Norm | undefined): Comparison | null {
  if (!norm || norm.n < FEWEST) return null;
  const below = norm.counts[side].slice(0, count).reduce((sum, listings) => sum + listings, 0);
  return below > 0 ? { below, n: norm.n } : null;
}
