import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../ui/translate';

/** How many phrases are marked in the page, and how many are folded away there. */
export interface Shown {
  readonly seen: number;
  readonly away: number;
}

interface ReadingActionsProps {
  readonly t: Translate;
  /** Null where nothing may be added to the page, or there is nothing to show; resolves to null when the page is gone. */
  readonly onShow: (() => Promise<Shown | null>) | null;
  /** Null where there are no questions. Rejects when the browser does not allow copying. */
  readonly onCopy: (() => Promise<void>) | null;
  /** A line that stands over the buttons until one is clicked. */
  readonly note: string | null;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

/** The bar at the foot of a reading, always in reach; it says whether what was clicked has worked. */
export function ReadingActions({ t, onShow, onCopy, note, children }: ReadingActionsProps) {
  const [said, setSaid] = useState(note);
  const act = (action: () => Promise<string>, failed: string) => () => {
    setSaid(null); // emptied first, so that a second time is announced again
    action().then(setSaid, () => setSaid(failed));
  };
  return (
    <div class="actions reading-actions">
      <p role="status">{said}</p>
      {onShow && (
        <button
          type="button"
          class="button primary"
          onClick={act(async () => shownLine(t, await onShow()), t('readingNotShown'))}
        >
          {t('readingShow')}
        </button>
      )}
      {children}
      {onCopy && (
        <button
          type="button"
          class="button"
          onClick={act(async () => {
            await onCopy();
            return t('readingCopied');
          }, t('readingCopyFailed'))}
        >
          {t('readingCopyQuestions')}
        </button>
      )}
    </div>
  );
}

function shownLine(t: Translate, shown: Shown | null): string {
  if (!shown || shown.seen === 0) return t('readingNotShown');
  const { seen, away } = shown;
  return away === 0 ? t('readingShown', { count: seen }) : t('readingShownPart', { seen, away });
}
