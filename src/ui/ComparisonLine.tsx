import { useState } from 'preact/hooks';
import { countBelow, normFor } from '../core/comparison';
import type { Norms, Reading } from '../core/types';
import type { Translate } from './translate';

interface ComparisonLineProps {
  readonly t: Translate;
  readonly reading: Reading;
  readonly norms: Norms;
}

/**
 * How a listing compares with real ones, where enough of its language are known; which ones shows on hover and focus,
 * and Escape hides it.
 */
export function ComparisonLine({ t, reading, norms }: ComparisonLineProps) {
  const [isHidden, setHidden] = useState(false);
  const norm = normFor(norms, reading.language);
  const below = norm ? countBelow('wins', reading.counts.wins, norm) : 0;
  if (!norm || below === 0) return null;
  const { n } = norm;
  const { source, date } = norms;
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
