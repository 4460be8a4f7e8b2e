import type { SortKey } from '../core/saved-order';
import type { MessageKey } from '../ui/translate';

/** The columns that can be sorted, after the one with the boxes. */
export const COLUMNS: readonly (readonly [SortKey, MessageKey])[] = [
  ['title', 'savedColumnTitle'],
  ['company', 'savedColumnCompany'],
  ['place', 'savedColumnPlace'],
  ['wins', 'readingWins'],
  ['answers', 'readingAnswers'],
  ['holds', 'readingHolds'],
  ['unsaid', 'readingUnsaid'],
  ['savedAt', 'savedColumnSaved'],
];
