import { EVERY_SITE, patternOfSite } from '../core/match-patterns';
import { Boards } from '../ui/Boards';
import { Switch } from '../ui/Switch';
import type { Translate } from '../ui/translate';
import type { Attempt } from '../ui/use-attempt';
import { AddSite } from './AddSite';
import { SiteList } from './SiteList';
import type { SettingsActions, SettingsView } from './settings-view';

interface SitesSectionProps extends Pick<SettingsActions, 'onSwitch' | 'onAllow' | 'onGiveBack'> {
  readonly t: Translate;
  readonly view: SettingsView;
  readonly attempt: Attempt;
}

/** On which sites tips show by themselves, and on which they stay off. */
export function SitesSection({ t, view, attempt, onSwitch, onAllow, onGiveBack }: SitesSectionProps) {
  const { access, offSites, presets } = view;
  const allow = (origins: readonly string[]) => attempt(() => onAllow(origins));
  return (
    <section class="section" aria-labelledby="sites">
      <h2 id="sites">{t('settingsSites')}</h2>
      <Boards t={t} boards={access.boards} withheld={access.withheld} onAllow={allow} />
      <Switch
        label={t('settingsEverywhere')}
        on={access.everywhere}
        onSwitch={(on) => attempt(() => (on ? onAllow(EVERY_SITE) : onGiveBack(EVERY_SITE)))}
      >
        <p>{t('settingsEverywhereNote')}</p>
      </Switch>
      <SiteList
        t={t}
        id="allowed"
        title={t('settingsAllowed')}
        sites={[...access.granted.keys()]}
        empty={t('settingsAllowedNone')}
        onRemove={(site) => attempt(() => onGiveBack(access.granted.get(site) ?? []))}
        onUndo={(site) => allow([patternOfSite(site)])}
      />
      <AddSite
        t={t}
        label={t('settingsAllow')}
        button={t('settingsAllowButton')}
        onAdd={(site) => allow([patternOfSite(site)])}
      />
      <SiteList
        t={t}
        id="off"
        title={t('settingsOff')}
        sites={offSites}
        fixed={presets.offSites}
        empty={t('settingsOffNone')}
        onRemove={(site) => attempt(() => onSwitch('site-on', site))}
        onUndo={(site) => attempt(() => onSwitch('site-off', site))}
      />
      <AddSite
        t={t}
        label={t('settingsKeepOff')}
        button={t('settingsKeepOffButton')}
        onAdd={(site) => attempt(() => onSwitch('site-off', site))}
      />
    </section>
  );
}
