import { isLinkedIn } from '../core/tips-here';
import { Switch } from '../ui/Switch';
import type { Translate } from '../ui/translate';
import type { Attempt } from '../ui/use-attempt';
import type { SettingsActions, SettingsView } from './settings-view';

interface TipsSectionProps extends Pick<SettingsActions, 'onSwitch' | 'onLinkedIn'> {
  readonly t: Translate;
  readonly view: SettingsView;
  readonly attempt: Attempt;
}

/** Whether tips show by themselves: at all, today, and on LinkedIn. */
export function TipsSection({ t, view, attempt, onSwitch, onLinkedIn }: TipsSectionProps) {
  const { settings, presets, paused } = view;
  const tipsOn = settings.tips && !presets.tipsOff;
  return (
    <section class="section" aria-labelledby="tips">
      <h2 id="tips">{t('settingsTips')}</h2>
      <Switch
        label={t('settingsTipsShow')}
        on={tipsOn}
        isLocked={presets.tipsOff}
        onSwitch={(on) => attempt(() => onSwitch(on ? 'ever' : 'never'))}
      >
        <p>{t('settingsTipsNote')}</p>
        {presets.tipsOff && <p class="organisation">{t('settingsByOrganisation')}</p>}
      </Switch>
      {tipsOn && (
        <div class="pause">
          <p>{t(paused ? 'tipsOffPaused' : 'settingsNotPaused')}</p>
          <button type="button" class="button" onClick={() => attempt(() => onSwitch(paused ? 'resume' : 'pause'))}>
            {t(paused ? 'tipsResume' : 'tipsPause')}
          </button>
        </div>
      )}
      <Switch
        label={t('settingsLinkedIn')}
        on={settings.linkedIn && !presets.linkedInOff && isLinkedInAllowed(view)}
        isLocked={presets.linkedInOff}
        onSwitch={(on) => attempt(() => (on ? onLinkedIn() : onSwitch('linkedin-off')))}
      >
        <p>{t('settingsLinkedInNote')}</p>
        {settings.linkedIn && !presets.linkedInOff && !isLinkedInAllowed(view) && (
          <p class="withheld">{t('settingsLinkedInWithheld')}</p>
        )}
        {presets.linkedInOff && <p class="organisation">{t('settingsByOrganisation')}</p>}
      </Switch>
    </section>
  );
}

/** The switch follows the person to a machine whose browser they have not asked yet: there it stands as off. */
const isLinkedInAllowed = ({ access }: SettingsView): boolean =>
  access.everywhere || [...access.granted.keys()].some(isLinkedIn);
