import type { Side } from '../core/types';
import type { MessageKey, Translate } from './translate';

/** Words for the three sides, as headings and labels. */
export const SIDE_NAMES: Record<Side, MessageKey> = {
  wins: 'readingWins',
  answers: 'readingAnswers',
  holds: 'readingHolds',
};

/** A side of the reading: a solid line for the mayor's, a dashed one for the CEO's two, and always its word. */
export function SideMark({ t, side }: { readonly t: Translate; readonly side: Side }) {
  return <span class={`side ${side === 'wins' ? 'mayor' : 'ceo'}`}>{t(SIDE_NAMES[side])}</span>;
}
