import type { Reading } from '../core/types';
import { SIDES } from './finding-groups';
import { SideMark } from './SideMark';
import type { Translate } from './translate';

/** How many phrases each side has, side by side: a mark, a word and a number; no ratio and no score. */
export function Counts({ t, counts }: { readonly t: Translate; readonly counts: Reading['counts'] }) {
  return (
    <dl class="counts">
      {SIDES.map((side) => (
        <div key={side}>
          <dt>
            <SideMark t={t} side={side} />
          </dt>
          <dd>{new Intl.NumberFormat(t('localeTag')).format(counts[side])}</dd>
        </div>
      ))}
    </dl>
  );
}
