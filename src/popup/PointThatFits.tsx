import type { Point } from '../core/types';
import { SideLabel } from '../ui/SideLabel';
import type { Translate } from '../ui/translate';

interface PointThatFitsProps {
  readonly t: Translate;
  readonly point: Point;
  onSentence(sentence: string): void;
}

/** The tip of a listing: the point's two sides, what it means for a product manager, and the essay's sentence. */
export function PointThatFits({ t, point, onSentence }: PointThatFitsProps) {
  return (
    <section class="fit" aria-labelledby="fit-name">
      <p class="label">{t('tipLabel')}</p>
      <h3 id="fit-name" lang="en" dir="ltr">
        {point.name}
      </h3>
      <dl class="sides">
        {(['mayor', 'ceo'] as const).map((side) => (
          <div key={side} class={`side-card ${side}`}>
            <dt>
              <SideLabel t={t} side={side} />
            </dt>
            <dd lang="en" dir="ltr">
              {point[side]}
            </dd>
          </div>
        ))}
      </dl>
      <p class="label">{t('tipForPm')}</p>
      <p lang="en" dir="ltr">
        {point.pm}
      </p>
      <p class="label">{t('tipEssay')}</p>
      <blockquote lang="en" dir="ltr">
        {point.sentence}
      </blockquote>
      <button type="button" class="button primary" onClick={() => onSentence(point.sentence)}>
        {t('pointsShow')}
      </button>
    </section>
  );
}
