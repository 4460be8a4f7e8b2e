import type { MessageKey, Translate } from '../ui/translate';
import { trusted } from './trusted';

/** What the save button does next: saves, brings up to date, or saves though the window is private. */
export type Saving = 'first' | 'again' | 'privately';

const SAVE_LABELS: Record<Saving, MessageKey> = { first: 'save', again: 'saveAgain', privately: 'savePrivately' };

interface CardActionsProps {
  readonly t: Translate;
  /** Whether phrases are shown; null where there are none to show. */
  readonly phrasesShown: boolean | null;
  readonly questions: number;
  readonly isAsking: boolean;
  readonly saving: Saving;
  /** What the person's last act came to, said aloud; empty when there is nothing to say. */
  readonly said: string;
  onPhrases(): void;
  onAsking(): void;
  onSave(): void;
}

/** The foot of the card, always in reach: its buttons, and a line that answers them. */
export function CardActions({ t, phrasesShown, questions, isAsking, saving, said, ...actions }: CardActionsProps) {
  return (
    <footer>
      <p class="status" role="status">
        {said}
      </p>
      {phrasesShown !== null && (
        <button type="button" class="button primary" aria-pressed={phrasesShown} onClick={trusted(actions.onPhrases)}>
          {t('cardPhrases')}
        </button>
      )}
      {questions > 0 && (
        <button
          type="button"
          class="button"
          aria-expanded={isAsking}
          aria-controls={isAsking ? 'asking' : undefined}
          onClick={trusted(actions.onAsking)}
        >
          {t('cardQuestions', { number: questions })}
        </button>
      )}
      <button type="button" class="button" onClick={trusted(actions.onSave)}>
        {t(SAVE_LABELS[saving])}
      </button>
    </footer>
  );
}
