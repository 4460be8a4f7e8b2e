import { KeyMark } from '../ui/KeyMark';
import type { Translate } from '../ui/translate';
import { useAttempt } from '../ui/use-attempt';
import { AboutSection } from './AboutSection';
import { DataSection } from './DataSection';
import { ReadingSection } from './ReadingSection';
import { SitesSection } from './SitesSection';
import type { SettingsActions, SettingsView } from './settings-view';
import { TipsSection } from './TipsSection';

export interface SettingsPageProps extends SettingsActions {
  readonly t: Translate;
  readonly view: SettingsView;
  /** The essay's quote, which shows the size of its text. */
  readonly quote: string;
  /** Told of what failed; the person has been told. */
  onFailure(error: unknown): void;
}

/** Everything that can be set, in the order in which people look for it. */
export function SettingsPage({ t, view, quote, onFailure, ...actions }: SettingsPageProps) {
  const [said, attempt] = useAttempt(onFailure);
  const shared = { t, view, attempt };
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <div>
          <h1>{t('settingsTitle')}</h1>
          <p>{t('extensionName')}</p>
        </div>
      </header>
      <TipsSection {...shared} onSwitch={actions.onSwitch} onLinkedIn={actions.onLinkedIn} />
      <SitesSection {...shared} {...actions} />
      <ReadingSection {...shared} quote={quote} onChange={actions.onChange} onKey={actions.onKey} />
      <DataSection {...shared} {...actions} />
      <AboutSection t={t} version={view.version} />
      <p class="said" role="status">
        {said && t(said)}
      </p>
    </>
  );
}
