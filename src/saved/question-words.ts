import type { QuestionKey } from '../core/saved-listing';
import type { LeverId, ReadingWords } from '../core/types';

/** What a saved question asks; null where this version of the extension no longer has its words. */
export function questionInWords(key: QuestionKey, words: ReadingWords): string | null {
  const [kind, id = ''] = key.split(':');
  if (kind === 'signal') return words.signals[id]?.question ?? null;
  return words.levers[id as LeverId]?.question ?? null;
}
