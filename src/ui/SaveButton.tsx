import { useState } from 'preact/hooks';
import type { SavedTrouble } from '../core/saved-listing';
import { SAVE_OUTCOMES } from './saved-trouble';
import type { MessageKey, Translate } from './translate';

interface SaveButtonProps {
  readonly t: Translate;
  /** Saved before: it is brought up to date then. */
  readonly isSaved: boolean;
  /** Of a LinkedIn listing only title and address are kept. */
  readonly isBare: boolean;
  onSave(evenPrivately: boolean): Promise<'saved' | 'private' | SavedTrouble>;
}

/** Keeps the listing with one click, and says what became of it. In a private window it first says what that means. */
export function SaveButton({ t, isSaved, isBare, onSave }: SaveButtonProps) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [isPrivate, setPrivate] = useState(false);
  const save = async () => {
    setSaid(null); // emptied first, so that a second time is announced again
    const outcome = await onSave(isPrivate);
    setPrivate(outcome === 'private');
    setSaid(outcome === 'saved' && isSaved ? 'saveAgainDone' : SAVE_OUTCOMES[outcome]);
  };
  const label = isSaved ? t('saveAgain') : t('save');
  return (
    <>
      <p class="save-said" role="status">
        {said && [t(said), isBare && !isPrivate && t('saveLinkedIn')].filter(Boolean).join(' ')}
      </p>
      <button type="button" class="button" onClick={() => void save()}>
        {isPrivate ? t('savePrivately') : label}
      </button>
    </>
  );
}
