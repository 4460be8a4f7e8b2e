import { useEffect, useState } from 'preact/hooks';
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
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const norm = normFor(norms, reading.language);
  const below = norm ? countBelow('wins', reading.counts.wins, norm) : 0;
  if (!norm || below === 0) return null;
  const { n } = norm;
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
        {isPainted && sourceSentence(t, norms, n)}
      </span>
    </p>
  );
}

/** Which listings they are. Not for the first paint: nobody sees it yet, and to write a date takes a new page some ms. */
function sourceSentence(t: Translate, { source, date }: Norms, n: number): string {
  const day = new Intl.DateTimeFormat(t('localeTag'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return t('readingComparedSource', { source, n, date: day });
}
