import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { troubleSentence } from './saved-trouble';
import type { Translate } from './translate';
import { useAutosave } from './use-autosave';

interface SelfKeepingTextProps {
  readonly t: Translate;
  readonly label: ComponentChildren;
  readonly labelClass: string;
  readonly stored: string;
  /** In UTF-16 code units. */
  readonly most: number;
  readonly rows: number;
  /** Kept once nothing was typed for so long, in milliseconds. */
  readonly pauseMs?: number;
  onKeep(text: string): Promise<void>;
}

/** Soon enough to be safe, seldom enough not to stutter where thousands of listings are shown. */
const PAUSE_MS = 400;

/** A box that keeps what is typed into it, and says so. On paper it is the text itself, or lines to write on. */
export function SelfKeepingText({
  t,
  label,
  labelClass,
  stored,
  most,
  rows,
  pauseMs = PAUSE_MS,
  onKeep,
}: SelfKeepingTextProps) {
  const id = useId();
  const { text, keeping, type, flush } = useAutosave(stored, pauseMs, onKeep);
  return (
    <div class="self-keeping">
      <label class={labelClass} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={most}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
      />
      <p class="on-paper" dir="auto" aria-hidden="true">
        {text}
      </p>
      <p class="kept" role="status">
        {keeping.state === 'kept' && t('savedNotesSaved')}
        {keeping.state === 'failed' && t(troubleSentence(keeping.error))}
      </p>
    </div>
  );
}
