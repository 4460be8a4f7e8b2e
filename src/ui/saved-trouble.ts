import type { SavedTrouble } from '../core/saved-listing';
import type { MessageKey } from './translate';

/** The sentence for each trouble with saved listings. */
export const SAVED_TROUBLES = {
  full: 'savedFull',
  blocked: 'savedBlocked',
  newer: 'savedNewer',
  'private-window': 'savedPrivateWindow',
  unavailable: 'savedUnavailable',
} as const satisfies Readonly<Record<SavedTrouble, MessageKey>>;

/** The sentence for what became of the wish to save a listing. */
export const SAVE_OUTCOMES = { saved: 'saveDone', private: 'savePrivate', ...SAVED_TROUBLES } as const;

/** The sentence for an error of the storage; any other error counts as no access. */
export function troubleSentence(error: unknown): MessageKey {
  const trouble = error instanceof Error && 'trouble' in error ? (error.trouble as SavedTrouble) : 'unavailable';
  return SAVED_TROUBLES[trouble] ?? SAVED_TROUBLES.unavailable;
}
