import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../ui/translate';
import { drawQuotePicture, type QuoteOnPicture } from './quote-picture';

interface QuoteBarProps {
  readonly t: Translate;
  /** The quote with its attribution, as text. */
  readonly text: string;
  readonly picture: QuoteOnPicture;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  onSavePicture(picture: Blob): void;
  readonly onCopyPicture: ((picture: Promise<Blob>) => Promise<void>) | null;
  /** Copying was not allowed. */
  onFailure(): void;
}

/** The bar at the foot of the essay: the quote as text or as a picture, to share; and whether that worked. */
export function QuoteBar({ t, text, picture, onCopy, onSavePicture, onCopyPicture, onFailure }: QuoteBarProps) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const doAndSay = (work: () => Promise<void>, done: MessageKey, failed: MessageKey) => async () => {
    setSaid(null); // emptied first, so that a second time is announced again
    try {
      await work();
      setSaid(done);
    } catch {
      // No fault of ours: the browser or its owner forbids it, and the person is told what to do instead.
      if (failed === 'essayCopyFailed') onFailure();
      setSaid(failed);
    }
  };
  const draw = () => drawQuotePicture(document.createElement('canvas'), picture);
  return (
    <div class="actions">
      <button type="button" class="button" onClick={doAndSay(() => onCopy(text), 'essayCopied', 'essayCopyFailed')}>
        {t('essayCopy')}
      </button>
      <button
        type="button"
        class="button"
        onClick={doAndSay(async () => onSavePicture(await draw()), 'essayPictureSaved', 'essayPictureFailed')}
      >
        {t('essaySavePicture')}
      </button>
      {onCopyPicture && (
        <button
          type="button"
          class="button"
          onClick={doAndSay(() => onCopyPicture(draw()), 'essayPictureCopied', 'essayPictureCopyFailed')}
        >
          {t('essayCopyPicture')}
        </button>
      )}
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
