import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../ui/translate';

interface FindInEssayProps {
  readonly t: Translate;
  readonly query: string;
  readonly count: number;
  /** Which match is shown, from 0. */
  readonly current: number;
  onFind(query: string, current: number): void;
}

/** A search box; while it holds words: which of how many matches is shown, and the way to the others. */
export function FindInEssay({ t, query, count, current, onFind }: FindInEssayProps) {
  const box = useRef<HTMLInputElement>(null);
  const go = (step: number) => count > 0 && onFind(query, (current + step + count) % count); // the last leads to the first
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.target === box.current) go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query !== '') {
      onFind('', 0);
      box.current?.focus(); // the buttons go
    } else return;
    event.preventDefault(); // Escape would close the popup, Enter has nothing to send
    event.stopPropagation();
  };
  const isFinding = query.trim() !== '';
  return (
    <search class="find" onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="search"
        aria-label={t('essayFind')}
        placeholder={t('essayFind')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onFind(event.currentTarget.value, 0)}
      />
      <span class="find-count" role="status">
        {isFinding && (count > 0 ? t('essayFound', { number: current + 1, all: count }) : t('essayFoundNone'))}
      </span>
      {isFinding && (
        <span class="find-steps">
          <button type="button" class="button square" aria-label={t('essayFindPrevious')} onClick={() => go(-1)}>
            <Arrow d="M3 10l5-5 5 5" />
          </button>
          <button type="button" class="button square" aria-label={t('essayFindNext')} onClick={() => go(1)}>
            <Arrow d="M3 6l5 5 5-5" />
          </button>
        </span>
      )}
    </search>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    >
      <path d={d} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
