import type { Tip } from '../core/types';
import { KeyMark } from '../ui/KeyMark';
import type { MessageKey, Translate } from '../ui/translate';

export interface CardProps {
  readonly t: Translate;
  readonly tip: Tip;
  readonly folded: boolean;
  onFold(folded: boolean): void;
  onClose(): void;
  onSwitch(change: CardSwitch): void;
}

/** What the card's menu can switch; all of it is taken back in the popup. */
export type CardSwitch = 'site-off' | 'pause' | 'never';

const MENU: readonly (readonly [CardSwitch, MessageKey])[] = [
  ['site-off', 'tipsNotHere'],
  ['pause', 'tipsPause'],
  ['never', 'tipsNever'],
];

/** The in-page card: the essay's quote and the point that fits, or, folded, a pill. */
export function Card({ t, tip, folded, onFold, onClose, onSwitch }: CardProps) {
  /** The page may click our buttons by script: only the person's own clicks count. */
  const trusted = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };

  if (folded) {
    return (
      <button
        type="button"
        class="pill"
        aria-expanded="false"
        aria-label={t('cardOpen')}
        onClick={trusted(() => onFold(false))}
      >
        <KeyMark />
        <span>{t('extensionName')}</span>
      </button>
    );
  }
  return (
    <aside class="card" aria-labelledby="name">
      <header>
        <KeyMark />
        <h2 id="name">{t('extensionName')}</h2>
        <details class="menu">
          <summary aria-label={t('cardMenu')} title={t('cardMenu')}>
            <span aria-hidden="true">⋯</span>
          </summary>
          <ul>
            {MENU.map(([change, label]) => (
              <li key={change}>
                <button type="button" onClick={trusted(() => onSwitch(change))}>
                  {t(label)}
                </button>
              </li>
            ))}
          </ul>
        </details>
        <button
          type="button"
          aria-expanded="true"
          aria-label={t('cardFold')}
          title={t('cardFold')}
          onClick={trusted(() => onFold(true))}
        >
          <span aria-hidden="true">–</span>
        </button>
        <button type="button" aria-label={t('cardClose')} title={t('cardClose')} onClick={trusted(onClose)}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <blockquote lang="en" dir="ltr">
        {tip.quote}
      </blockquote>
      <section class="point" lang="en" dir="ltr" aria-labelledby="point">
        <h3 id="point">{tip.point.name}</h3>
        <dl>
          <div class="mayor">
            <dt>{t('sideMayor')}</dt>
            <dd>{tip.point.mayor}</dd>
          </div>
          <div class="ceo">
            <dt>{t('sideCeo')}</dt>
            <dd>{tip.point.ceo}</dd>
          </div>
        </dl>
        <p>{tip.point.pm}</p>
      </section>
    </aside>
  );
}
