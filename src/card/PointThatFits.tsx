import type { Point } from '../core/types';
import type { Translate } from '../ui/translate';

/** The essay's point that fits a listing best, the mayor beside the CEO. */
export function PointThatFits({ t, point }: { readonly t: Translate; readonly point: Point }) {
  return (
    <section class="point" lang="en" dir="ltr" aria-labelledby="point">
      <h3 id="point">{point.name}</h3>
      <dl>
        <div class="mayor">
          <dt>{t('sideMayor')}</dt>
          <dd>{point.mayor}</dd>
        </div>
        <div class="ceo">
          <dt>{t('sideCeo')}</dt>
          <dd>{point.ceo}</dd>
        </div>
      </dl>
      <p>{point.pm}</p>
    </section>
  );
}
