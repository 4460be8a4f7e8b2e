import { useRef } from 'preact/hooks';
import type { Translate } from '../ui/translate';

interface PasteBoxProps {
  readonly t: Translate;
  /** Reads a text in a tab of its own. */
  onRead(text: string): void;
}

/** A box for the text of a listing that stands nowhere in a tab. */
export function PasteBox({ t, onRead }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const read = (event: Event) => {
    event.preventDefault();
    if (box.current?.value.trim()) onRead(box.current.value);
    else box.current?.focus();
  };
  return (
    <form class="paste" onSubmit={read}>
      <label for="paste">{t('pasteLabel')}</label>
      <textarea id="paste" ref={box} rows={3} dir="auto" />
      <button type="submit" class="button">
        {t('pasteRead')}
      </button>
    </form>
  );
}
