import {
  changeSwitches,
  isLocalChange,
  type LocalSwitches,
  type SwitchChange,
  type Switches,
  settingsChanges,
} from '../core/tips-here';
import { changeStored, readStored } from './local';
import { readPresets } from './presets';
import { changeSettings, readSettings } from './settings';

/** What the person and their organisation have switched; damaged switches count as not set. */
export async function readSwitches(): Promise<Switches> {
  const [settings, here, presets] = await Promise.all([readSettings(), readStored('switches'), readPresets()]);
  return {
    never: !settings.tips || presets.tipsOff,
    pausedUntil: here.pausedUntil,
    offSites: [...here.offSites, ...presets.offSites],
    linkedIn: settings.linkedIn && !presets.linkedInOff,
    presets,
  };
}

/** Makes a change of the switches last. `site` is the host name that it is about. */
export async function switchTips(change: SwitchChange, site: string): Promise<void> {
  if (!isLocalChange(change)) {
    await changeSettings(settingsChanges[change]);
    return;
  }
  await changeLocalSwitches((switches) => changeSwitches(switches, change, site, new Date()));
}

/** Changes the switches of this machine. */
export const changeLocalSwitches = (change: (switches: LocalSwitches) => LocalSwitches): Promise<void> =>
  changeStored('switches', change);
