import { changeSwitches, type SwitchChange, type Switches } from '../core/tips-here';
import { readStored, writeStored } from './local';

/** The person's switches; damaged ones count as not set. */
export const readSwitches = (): Promise<Switches> => readStored('switches');

let lastChange: Promise<void> = Promise.resolve();

/** Makes a change of the switches last. `site` is the host name that it is about. */
export function switchTips(change: SwitchChange, site: string): Promise<void> {
  const write = async () => writeStored('switches', changeSwitches(await readSwitches(), change, site, new Date()));
  lastChange = lastChange.then(write, write);
  return lastChange;
}
