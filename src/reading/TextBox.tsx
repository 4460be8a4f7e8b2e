import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../storage/drafts';
import type { Translate } from '../ui/translate';

interface TextBoxProps {
  readonly t: Translate;
  readonly work: Draft;
  readonly isTooLong: boolean;
  onWork(work: Draft): void;
}

/** The box for the text, and whether the person writes this listing. It takes the focus while it is empty. */
export function TextBox({ t, work, isTooLong, onWork }: TextBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (box.current?.value === '') box.current.focus();
  }, []);
  return (
    <div class="text-box">
      <label for="text">{t('readLabel')}</label>
      <textarea
        id="text"
        ref={box}
        rows={9}
        dir="auto"
        spellcheck={false}
        value={work.text}
        aria-describedby="text-note"
        onInput={({ currentTarget }) => onWork({ ...work, text: currentTarget.value })}
      />
      <p id="text-note">{t(isTooLong ? 'readTooLong' : 'readPrivacy')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={work.isWriting}
          onChange={({ currentTarget }) => onWork({ ...work, isWriting: currentTarget.checked })}
        />
        {t('readWriting')}
      </label>
    </div>
  );
}
