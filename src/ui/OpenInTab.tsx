import type { Translate } from './translate';

/** Opens what is shown as a page of its own. */
export function OpenInTab({ t, onOpen }: { readonly t: Translate; onOpen(): void }) {
  return (
    <button
      type="button"
      class="button square"
      aria-label={t('essayOpenTab')}
      title={t('essayOpenTab')}
      onClick={onOpen}
    >
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M9.5 2.5h4v4M13.5 2.5L7.5 8.5M6 3.5H3.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V10" />
      </svg>
    </button>
  );
}
