import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../ui/translate';

interface CopyQuoteProps {
  readonly t: Translate;
  readonly text: string;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  onFailure(): void;
}

/** The bar at the foot of the essay: copies the quote with its attribution and says whether that worked. */
export function CopyQuote({ t, text, onCopy, onFailure }: CopyQuoteProps) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const copy = async () => {
    setSaid(null); // emptied first, so that a second copy is announced again
    try {
      await onCopy(text);
      setSaid('essayCopied');
    } catch {
      // No fault of ours: the browser or its owner forbids it, and the person is told what to do instead.
      onFailure();
      setSaid('essayCopyFailed');
    }
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={copy}>
        {t('essayCopy')}
      </button>
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
