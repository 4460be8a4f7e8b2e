import type { Reading } from '../core/types';
import { SIDES } from './finding-groups';
import { SideMark } from './SideMark';
import { type Translate, writeNumber } from './translate';

/** How many phrases each side has, side by side: a mark, a word and a number; no ratio and no score. */
export function Counts({ t, counts }: { readonly t: Translate; readonly counts: Reading['counts'] }) {
  return (
    <dl class="counts">
      {SIDES.map((side) => (
        <div key={side}>
          <dt>
            <SideMark t={t} side={side} />
          </dt>
          <dd>{writeNumber(counts[side], () => t('localeTag'))}</dd>
        </div>
      ))}
    </dl>
  );
}
