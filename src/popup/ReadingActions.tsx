import type { ComponentChildren } from 'preact';
import type { Translate } from '../ui/translate';

interface ReadingActionsProps {
  readonly t: Translate;
  /** What became of the last click, or what cannot be done; stands over the buttons. */
  readonly said: string | null;
  /** Null where nothing may be added to the page, or there is nothing to show. */
  readonly onShow: (() => void) | null;
  /** Null where there are no questions. */
  readonly onCopy: (() => void) | null;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

/** The bar at the foot of a reading, always in reach. */
export function ReadingActions({ t, said, onShow, onCopy, children }: ReadingActionsProps) {
  return (
    <div class="actions reading-actions">
      <p role="status">{said}</p>
      {onShow && (
        <button type="button" class="button primary" onClick={onShow}>
          {t('readingShow')}
        </button>
      )}
      {children}
      {onCopy && (
        <button type="button" class="button" onClick={onCopy}>
          {t('readingCopyQuestions')}
        </button>
      )}
    </div>
  );
}
