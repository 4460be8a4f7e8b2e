import type { PhraseCount } from '../phrases/handle';
import type { Translate } from '../ui/translate';

/** Says in a line how many phrases are seen in the page; null means that the browser gave them no styles. */
export function phrasesLine(t: Translate, count: PhraseCount | null): string {
  if (!count) return t('cardStyleFailed');
  const { seen, away } = count;
  if (seen === 0) return t('readingNotShown');
  return away > 0 ? t('readingShownPart', { seen, away }) : t('readingShown', { count: seen });
}
