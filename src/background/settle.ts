import browser from 'webextension-polyfill';
import { markOf, readStandingMark, rememberStanding, type Standing, type StandingMark } from '../storage/standing';
import { readSwitches } from '../storage/switches';
import { detectInOpenTabs } from './open-tabs';
import { registerGrantedSites } from './registered-sites';

let last: Promise<void> = Promise.resolve();

/**
 * Puts into effect what is granted and switched now: registers detect.js, and lets open tabs look again. Call it after
 * every change and whenever the background starts: it finishes what a background that was stopped half-way has begun,
 * and does nothing where nothing is left to do.
 */
export function settle(): Promise<void> {
  last = last.then(catchUp, catchUp); // two grants at once must not both register
  return last;
}

async function readNow(): Promise<Standing> {
  const [{ origins = [] }, switches] = await Promise.all([browser.permissions.getAll(), readSwitches()]);
  return { origins, switches };
}

async function catchUp(): Promise<void> {
  const [before, standing] = await Promise.all([readStandingMark(), readNow()]);
  const now = markOf(standing);
  if (before && added(before, now).length + added(now, before).length === 0 && before.switches === now.switches) return;
  await registerGrantedSites(standing);
  // After an install, an update, or the extension's return, no open tab has a living detect.js.
  const all = before?.switches !== now.switches;
  await detectInOpenTabs(all ? now.origins : added(before, now));
  await rememberStanding(now);
}

const added = (before: StandingMark, now: StandingMark) =>
  now.origins.filter((origin) => !before.origins.includes(origin));
