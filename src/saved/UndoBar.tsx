import { useEffect, useRef, useState } from 'preact/hooks';
import { isolate } from '../ui/isolate';
import { troubleSentence } from '../ui/saved-trouble';
import type { MessageKey, Translate } from '../ui/translate';
import type { Undoable } from './shelf-state';

interface UndoBarProps {
  readonly t: Translate;
  readonly undoable: Undoable | null;
  onUndo(): Promise<void>;
}

/** Says what was done and takes it back. The focus comes here, because what was deleted took it along. */
export function UndoBar({ t, undoable, onUndo }: UndoBarProps) {
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    setFailed(null);
    if (undoable && undoable.done !== 'undone') button.current?.focus();
  }, [undoable]);
  return (
    <div class={undoable ? 'undo-bar shown' : 'undo-bar'}>
      <p role="status">{undoable && (failed ? t(failed) : sayWhat(t, undoable))}</p>
      {undoable && undoable.done !== 'undone' && (
        <button
          ref={button}
          type="button"
          class="button"
          onClick={() => onUndo().catch((error: unknown) => setFailed(troubleSentence(error)))}
        >
          {t('savedUndo')}
        </button>
      )}
    </div>
  );
}

function sayWhat(t: Translate, undoable: Undoable): string {
  switch (undoable.done) {
    case 'deleted':
      return t('savedDeleted', { title: isolate(undoable.title) });
    case 'deleted-all':
      return t('savedDeletedAll', { count: undoable.count });
    case 'imported':
      return t('shelfImported', { count: undoable.count });
    case 'undone':
      return t('savedUndone');
  }
}
