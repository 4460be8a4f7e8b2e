import type { Translate } from '../ui/translate';
import type { SettingsView } from './settings-view';

interface StoredThingsProps {
  readonly t: Translate;
  readonly view: SettingsView;
}

/** What is stored, each kind with its number. */
export function StoredThings({ t, view: { counts, place } }: StoredThingsProps) {
  const { saved, closedListings, offSites } = counts;
  return (
    <>
      <h3 id="stored">{t('settingsStored')}</h3>
      <ul class="stored" aria-labelledby="stored">
        <li>{t(place === 'sync' ? 'settingsStoredSync' : 'settingsStoredHere')}</li>
        <li>{t('settingsStoredOff', { count: offSites })}</li>
        <li>{t('settingsStoredClosed', { count: closedListings })}</li>
        <li>{saved === null ? t('settingsStoredSavedNot') : t('settingsStoredSaved', { count: saved })}</li>
        <li>{t('settingsStoredRest')}</li>
      </ul>
    </>
  );
}
