import type { Translate } from '../ui/translate';
import { trusted } from './trusted';

interface CardActionsProps {
  readonly t: Translate;
  /** Whether phrases are shown; null where there are none to show. */
  readonly phrasesShown: boolean | null;
  readonly questions: number;
  readonly isAsking: boolean;
  /** What the person's last act came to, said aloud; empty when there is nothing to say. */
  readonly said: string;
  onPhrases(): void;
  onAsking(): void;
}

/** The foot of the card, always in reach: its buttons, and a line that answers them. */
export function CardActions({ t, phrasesShown, questions, isAsking, said, onPhrases, onAsking }: CardActionsProps) {
  return (
    <footer>
      <p class="status" role="status">
        {said}
      </p>
      {phrasesShown !== null && (
        <button type="button" class="button primary" aria-pressed={phrasesShown} onClick={trusted(onPhrases)}>
          {t('cardPhrases')}
        </button>
      )}
      {questions > 0 && (
        <button
          type="button"
          class="button"
          aria-expanded={isAsking}
          aria-controls={isAsking ? 'asking' : undefined}
          onClick={trusted(onAsking)}
        >
          {t('cardQuestions', { number: questions })}
        </button>
      )}
    </footer>
  );
}
