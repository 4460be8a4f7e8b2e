import type { Translate } from '../ui/translate';

/** What became of showing phrases in the page. */
export interface Shown {
  /** How many are marked where they can be seen, and how many are folded away there or gone. */
  readonly seen: number;
  readonly away: number;
  /** The page was scrolled to the one that was asked for. */
  readonly isThere: boolean;
}

/** Says it in a line; null means that the page is gone. */
export function shownLine(t: Translate, shown: Shown | null): string {
  if (!shown || shown.seen === 0) return t('readingNotShown');
  if (!shown.isThere) return t('readingPlaceAway');
  const { seen, away } = shown;
  return away === 0 ? t('readingShown', { count: seen }) : t('readingShownPart', { seen, away });
}
