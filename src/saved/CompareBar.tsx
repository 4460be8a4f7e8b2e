import { COMPARE } from '../core/compare-saved';
import type { Translate } from '../ui/translate';

interface CompareBarProps {
  readonly t: Translate;
  /** How many listings are chosen. */
  readonly count: number;
  onCompare(): void;
  onClear(): void;
}

/** Leads from the chosen listings to their comparison. */
export function CompareBar({ t, count, onCompare, onClear }: CompareBarProps) {
  return (
    <div class="compare-bar">
      {count === 0 ? (
        <p class="quiet">{t('savedCompareNone')}</p>
      ) : (
        <>
          <button type="button" class="button primary" disabled={count < COMPARE.least} onClick={onCompare}>
            {t('savedCompare', { count })}
          </button>
          <button type="button" class="button" onClick={onClear}>
            {t('savedClear')}
          </button>
          {count >= COMPARE.most && <p class="quiet">{t('savedCompareFull')}</p>}
        </>
      )}
    </div>
  );
}
