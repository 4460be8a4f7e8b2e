import type { Norms, Side } from './types';

/** What is known of real product-management listings in one language. */
export type Norm = Norms['languages'][string];

/** Fewer listings say little about listings. */
const FEWEST = 50;

/** How real listings in a language read; null where too few of them are known. */
export function normFor({ languages }: Norms, language: string | null): Norm | null {
  const norm = languages[language ?? ''];
  return norm && norm.n >= FEWEST ? norm : null;
}

/** How many real listings have fewer than `count` findings of a side. */
export function countBelow(side: Side, count: number, { counts }: Norm): number {
  return counts[side].slice(0, count).reduce((sum, listings) => sum + listings, 0);
}
