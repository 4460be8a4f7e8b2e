import type { SettingDifference } from '../core/backup';
import type { RestorePlan } from '../storage/everything';
import type { Translate } from '../ui/translate';

/** Would importing change anything? */
export function isChange({ difference, saved }: RestorePlan): boolean {
  const { settings, offSites, closedListings } = difference;
  const records = (saved?.added.length ?? 0) + (saved?.newer.length ?? 0) + (saved?.damaged ?? 0);
  return settings.length + offSites.length + closedListings.length + records > 0;
}

/** What importing would change, a sentence each. */
export function previewLines(t: Translate, { difference, saved }: RestorePlan): string[] {
  const { settings, offSites, closedListings } = difference;
  const counted = [
    ['importOffSites', offSites.length],
    ['importClosed', closedListings.length],
    ['importSaved', saved?.added.length ?? 0],
    ['importSavedKept', saved?.changed.length ?? 0],
    ['importSavedNewer', saved?.newer.length ?? 0],
    ['importSavedDamaged', saved?.damaged ?? 0],
  ] as const;
  return [
    ...settings.map((one) => settingLine(t, one)),
    ...counted.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : [])),
  ];
}

function settingLine(t: Translate, { key, to }: SettingDifference): string {
  switch (key) {
    case 'tips':
      return t(to ? 'importTipsOn' : 'importTipsOff');
    case 'linkedIn':
      return t(to ? 'importLinkedInOn' : 'importLinkedInOff');
    case 'textSize':
      return t('importTextSize', { step: to + 1 });
    case 'cardFolded':
      return t(to ? 'importCardFolded' : 'importCardOpen');
    case 'cardCorner':
      return t('importCardCorner');
  }
}
