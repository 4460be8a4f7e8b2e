import type { SavedListing } from '../core/saved-listing';
import type { Translate } from './translate';

/** A listing that is seen again: when it was saved, and the notes about it. */
export function SavedBefore({
  t,
  saved,
}: {
  readonly t: Translate;
  readonly saved: Pick<SavedListing, 'savedAt' | 'notes'>;
}) {
  return (
    <div class="saved-before">
      <p>{t('saveIsSaved', { date: new Date(saved.savedAt) })}</p>
      {saved.notes.trim() !== '' && (
        <p class="saved-notes" dir="auto">
          {saved.notes}
        </p>
      )}
    </div>
  );
}
