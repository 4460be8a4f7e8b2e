import type { SavedListing } from './saved-listing';
import { LEVER_IDS, type LeverId } from './types';

/** What a listing says of a lever; `unknown` where it was not read, or nothing but its title may be kept. */
export type LeverState = 'stated' | 'unsaid' | 'unknown';

/** One lever across the listings that are held side by side, in their order. */
export interface ComparedLever {
  readonly lever: LeverId;
  readonly states: readonly LeverState[];
  /** One listing states it, and another leaves it unsaid. */
  readonly differs: boolean;
}

/** Few enough to read side by side, and enough to compare. */
export const COMPARE = { least: 2, most: 4 } as const;

/** Holds the levers of listings side by side: those that differ come first, else in the order in which they are named. */
export function compareLevers(listings: readonly Pick<SavedListing, 'reading'>[]): ComparedLever[] {
  const all = LEVER_IDS.map((lever) => {
    const states = listings.map(({ reading }) => stateOf(lever, reading));
    return { lever, states, differs: states.includes('stated') && states.includes('unsaid') };
  });
  return all.toSorted((a, b) => Number(b.differs) - Number(a.differs));
}

function stateOf(lever: LeverId, reading: SavedListing['reading']): LeverState {
  if (!reading?.isRead) return 'unknown';
  if (reading.stated.includes(lever)) return 'stated';
  return reading.unsaid.includes(lever) ? 'unsaid' : 'unknown';
}
