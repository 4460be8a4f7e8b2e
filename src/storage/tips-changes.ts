import type { Storage } from 'webextension-polyfill';
import { readRawSettings, SETTINGS_KEY } from './settings';

/** Does what changed in the storage bear on whether tips show? That the card was folded, for one, does not. */
export function concernsTips(changes: Readonly<Record<string, Storage.StorageChange>>, area: string): boolean {
  if (area === 'managed' || (area === 'local' && 'switches' in changes)) return true;
  const { [SETTINGS_KEY]: change } = changes;
  if (!change) return false;
  const [before, after] = [readRawSettings(change.oldValue), readRawSettings(change.newValue)];
  return before.tips !== after.tips || before.linkedIn !== after.linkedIn;
}
