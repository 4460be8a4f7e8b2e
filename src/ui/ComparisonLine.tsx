import { useState } from 'preact/hooks';
import type { Comparison } from '../core/comparison';
import type { Translate } from './translate';

interface ComparisonLineProps {
  readonly t: Translate;
  readonly comparison: Comparison;
  /** Where the real listings came from. */
  readonly source: string;
  /** ISO 8601 date of the count. */
  readonly date: string;
}

/** How a listing compares with real ones; where the numbers are from shows on hover and focus, and Escape hides it. */
export function ComparisonLine({ t, comparison: { below, n }, source, date }: ComparisonLineProps) {
  const [isHidden, setHidden] = useState(false);
  const day = new Intl.DateTimeFormat(t('localeTag'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return (
    <p class="comparison">
      {t('readingCompared', { below, n })}{' '}
      <button
        type="button"
        class="button quiet"
        aria-describedby="comparison-source"
        onFocus={() => setHidden(false)}
        onMouseEnter={() => setHidden(false)}
        onKeyDown={(event) => event.key === 'Escape' && setHidden(true)}
      >
        {t('readingComparedHow')}
      </button>
      <span role="tooltip" id="comparison-source" class={isHidden ? 'hidden' : ''}>
        {t('readingComparedSource', { source, n, date: day })}
      </span>
    </p>
  );
}
