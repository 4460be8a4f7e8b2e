import type { Storage } from 'webextension-polyfill';
import { readSettingsRecord } from '../core/settings-record';
import { SETTINGS_KEY } from './settings';

/** Does what changed in the storage bear on whether tips show? That the card was folded, for one, does not. */
export function concernsTips(changes: Readonly<Record<string, Storage.StorageChange>>, area: string): boolean {
  if (area === 'managed' || (area === 'local' && 'switches' in changes)) return true;
  const { [SETTINGS_KEY]: change } = changes;
  if (!change) return false;
  const [before, after] = [readSettingsRecord(change.oldValue), readSettingsRecord(change.newValue)];
  return before.tips !== after.tips || before.linkedIn !== after.linkedIn;
}
