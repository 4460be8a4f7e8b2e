import { useState } from 'preact/hooks';
import { TEXT_SIZES } from '../core/settings';
import type { Translate } from '../ui/translate';

interface TextSizeProps {
  readonly t: Translate;
  /** A step from 0 to TEXT_SIZES - 1. */
  readonly size: number;
  onSize(size: number): void;
}

/** Two buttons, smaller and larger. At an end one does nothing but keeps the focus. */
export function TextSize({ t, size, onSize }: TextSizeProps) {
  const [isChanged, setChanged] = useState(false);
  const step = (by: number) => {
    const next = size + by;
    if (next < 0 || next >= TEXT_SIZES) return;
    setChanged(true);
    onSize(next);
  };
  return (
    <fieldset class="text-size" aria-label={t('essayTextSize')}>
      <button
        type="button"
        class="button square smaller"
        aria-label={t('essaySmaller')}
        aria-disabled={size === 0}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">A</span>
      </button>
      <button
        type="button"
        class="button square larger"
        aria-label={t('essayLarger')}
        aria-disabled={size === TEXT_SIZES - 1}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">A</span>
      </button>
      <span class="unseen" role="status">
        {isChanged && t('essayTextSizeNow', { number: size + 1, all: TEXT_SIZES })}
      </span>
    </fieldset>
  );
}
