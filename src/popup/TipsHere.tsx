import { useState } from 'preact/hooks';
import { type TipsHere as Here, isLinkedIn, type SwitchChange } from '../core/tips-here';
import type { MessageKey, Translate } from '../ui/translate';

/** What the person can do about tips on a site: a switch of ours, or a permission of the browser. */
export type TipsAction =
  | SwitchChange
  | 'allow-site'
  | 'allow-everywhere'
  | 'allow-boards'
  | 'stop-site'
  | 'stop-everywhere';

/** A site by its host name, and whether tips show there. */
export interface SiteTips {
  readonly site: string;
  readonly here: Here;
  /** How many of the boards that are on from install the browser holds back. */
  readonly heldBack: number;
}

interface TipsHereProps extends SiteTips {
  readonly t: Translate;
  /** Called within the click, as permission requests must be; resolves to false when the person or the browser said no. */
  onAction(action: TipsAction): Promise<boolean>;
}

/** Do tips show by themselves on this site, why, and the buttons that change it. */
export function TipsHere({ t, site, here, heldBack, onAction }: TipsHereProps) {
  const [refused, setRefused] = useState(false);
  const act = (action: TipsAction) => () => {
    onAction(action).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  };
  return (
    <section class="tips-here" aria-labelledby="tips-here">
      <h2 class="label" id="tips-here">
        {t('tipsLabel')}
      </h2>
      <p role="status">{refused ? t('tipsRefused') : t(lineOf(here), { site: `\u2068${site}\u2069` })}</p>
      <div class="tips-actions">
        {actionsFor(here, site).map((action) => (
          <button type="button" class="button" key={action} onClick={act(action)}>
            {t(LABELS[action])}
          </button>
        ))}
      </div>
      {heldBack > 0 && (
        <div class="tips-held-back">
          <p>{t('tipsHeldBack', { count: heldBack })}</p>
          <button type="button" class="button" onClick={act('allow-boards')}>
            {t(LABELS['allow-boards'])}
          </button>
        </div>
      )}
    </section>
  );
}

const LINES: Record<Here['reason'], MessageKey> = {
  named: 'tipsOnNamed',
  site: 'tipsOnSite',
  everywhere: 'tipsOnEverywhere',
  embedded: 'tipsOnEmbedded',
  none: 'tipsOffNone',
  withheld: 'tipsOffWithheld',
  'off-site': 'tipsOffHere',
  paused: 'tipsOffPaused',
  never: 'tipsOffNever',
  linkedin: 'tipsOffLinkedIn',
};

const lineOf = ({ reason, byOrganisation }: Here): MessageKey =>
  byOrganisation ? 'tipsOffByOrganisation' : LINES[reason];

const LABELS: Record<TipsAction, MessageKey> = {
  'site-off': 'tipsNotHere',
  'site-on': 'tipsHereAgain',
  pause: 'tipsPause',
  resume: 'tipsResume',
  never: 'tipsNever',
  ever: 'tipsEver',
  'allow-site': 'tipsAllowSite',
  'allow-everywhere': 'tipsAllowEverywhere',
  'allow-boards': 'settingsAllowBoards',
  'stop-site': 'tipsStopSite',
  'stop-everywhere': 'tipsStopEverywhere',
  'linkedin-on': 'tipsLinkedInOn',
  'linkedin-off': 'tipsLinkedInOff',
};

const SWITCHES_OFF: readonly TipsAction[] = ['site-off', 'pause', 'never'];

const ACTIONS: Record<Here['reason'], readonly TipsAction[]> = {
  named: SWITCHES_OFF,
  site: ['stop-site', 'pause', 'never'],
  everywhere: ['site-off', 'stop-everywhere', 'pause', 'never'],
  embedded: SWITCHES_OFF,
  none: ['allow-site', 'allow-everywhere'],
  withheld: ['allow-site'],
  'off-site': ['site-on'],
  paused: ['resume'],
  never: ['ever'],
  linkedin: ['linkedin-on'],
};

/** What can be changed from here; LinkedIn has a switch of its own, which is also the way back. */
function actionsFor({ on, reason, byOrganisation }: Here, site: string): readonly TipsAction[] {
  if (byOrganisation) return [];
  return on && isLinkedIn(site) ? ['linkedin-off', 'pause', 'never'] : ACTIONS[reason];
}
