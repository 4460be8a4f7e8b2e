import type { Presets } from '../core/settings';
import type { SitesAccess } from '../sites/grants';
import { Boards } from '../ui/Boards';
import { SIDES } from '../ui/finding-groups';
import { KeyMark } from '../ui/KeyMark';
import { SideMark } from '../ui/SideMark';
import { Switch } from '../ui/Switch';
import type { MessageKey, Translate } from '../ui/translate';
import { useAttempt } from '../ui/use-attempt';

export interface WelcomePageProps {
  readonly t: Translate;
  /** The essay's quote. */
  readonly quote: string;
  readonly tips: boolean;
  readonly presets: Presets;
  readonly access: Pick<SitesAccess, 'boards' | 'withheld'>;
  /** Whose toolbar it is. */
  readonly toolbar: 'chromium' | 'firefox' | 'android';
  onTips(on: boolean): Promise<void>;
  /** Called within the click, as permission requests must be; resolves to false when it was refused. */
  onAllow(origins: readonly string[]): Promise<boolean>;
  onSample(): Promise<void>;
  onSettings(): Promise<void>;
  /** Told of what failed; the person has been told. */
  onFailure(error: unknown): void;
}

const PIN: Record<WelcomePageProps['toolbar'], MessageKey> = {
  chromium: 'welcomePinChromium',
  firefox: 'welcomePinFirefox',
  android: 'welcomePinAndroid',
};

/** What a newcomer wants to know: what it does, where, what it reads, how to try it and how to turn it off. */
export function WelcomePage({ t, quote, tips, presets, access, toolbar, ...actions }: WelcomePageProps) {
  const [said, attempt] = useAttempt(actions.onFailure);
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p>{t('extensionName')}</p>
        </div>
      </header>
      <blockquote class="quote" lang="en" dir="ltr">
        {quote}
      </blockquote>
      <p class="lead">{t('welcomeWhat')}</p>
      <ul class="sides">
        {SIDES.map((side) => (
          <li key={side}>
            <SideMark t={t} side={side} />
          </li>
        ))}
      </ul>
      <p class="lead">
        <button type="button" class="button primary" onClick={() => attempt(actions.onSample)}>
          {t('welcomeSample')}
        </button>
      </p>
      <section class="section" aria-labelledby="where">
        <h2 id="where">{t('welcomeWhere')}</h2>
        <Boards t={t} {...access} onAllow={(origins) => attempt(() => actions.onAllow(origins))} />
        <p>{t('welcomeElsewhere')}</p>
        <h3>{t('welcomePin')}</h3>
        <p>{t(PIN[toolbar])}</p>
      </section>
      <section class="section" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcomePrivacy')}</h2>
        <p>{t('settingsRead')}</p>
        <p>{t('settingsReadClick')}</p>
        <p>{t('welcomePrivacySync')}</p>
      </section>
      <section class="section" aria-labelledby="switch">
        <h2 id="switch">{t('welcomeSwitch')}</h2>
        <Switch
          label={t('settingsTipsShow')}
          on={tips && !presets.tipsOff}
          isLocked={presets.tipsOff}
          onSwitch={(on) => attempt(() => actions.onTips(on))}
        >
          <p>{t('settingsTipsNote')}</p>
          {presets.tipsOff && <p class="organisation">{t('settingsByOrganisation')}</p>}
        </Switch>
        <button type="button" class="button" onClick={() => attempt(actions.onSettings)}>
          {t('welcomeSettings')}
        </button>
      </section>
      <p class="said" role="status">
        {said && t(said)}
      </p>
    </>
  );
}
