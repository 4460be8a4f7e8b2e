import type { Presets, Settings } from './settings';

/** What the person has switched, everywhere and site by site. */
export interface Switches {
  /** Tips never show by themselves. */
  readonly never: boolean;
  /** Until then no tip shows by itself: milliseconds since the epoch, 0 for not paused. */
  readonly pausedUntil: number;
  /** Host names on which no tip shows by itself. */
  readonly offSites: readonly string[];
  /** LinkedIn forbids adding elements to its pages: off until the person turns it on. */
  readonly linkedIn: boolean;
  /** What of this the person's organisation has switched off: they cannot switch it on. */
  readonly presets?: Presets;
}

/**
 * How the extension may run on a site: a board on from install, granted alone or with every site, only in a board's frame
 * that is embedded there, held back by the browser, or not at all.
 */
export type SiteAccess = 'named' | 'site' | 'everywhere' | 'embedded' | 'withheld' | 'none';

/** Whether tips show by themselves on a site, and the one reason that decides it. */
export interface TipsHere {
  readonly on: boolean;
  readonly reason: 'never' | 'paused' | 'off-site' | 'linkedin' | SiteAccess;
  /** The person's organisation has decided so, and they cannot change it. */
  readonly byOrganisation?: true;
}

/** Is this LinkedIn's own host? */
export const isLinkedIn = (site: string): boolean => /(?:^|\.)linkedin\.com$/.test(site);

/** The switch that keeps tips from a site (a host name) at `now` (milliseconds since the epoch), or null where none does. */
export function switchedOff(site: string, switches: Switches, now: number): TipsHere['reason'] | null {
  if (switches.never) return 'never';
  if (now < switches.pausedUntil) return 'paused';
  if (switches.offSites.includes(site)) return 'off-site';
  return isLinkedIn(site) && !switches.linkedIn ? 'linkedin' : null;
}

/** Do tips show by themselves on a site, and why? The person's own switches come before what the browser allows. */
export function tipsHere(site: string, switches: Switches, access: SiteAccess, now: number): TipsHere {
  const off = switchedOff(site, switches, now);
  if (off) return { on: false, reason: off, ...(isPreset(off, site, switches.presets) && { byOrganisation: true }) };
  return { on: access !== 'none' && access !== 'withheld', reason: access };
}

/** Is it the organisation that switched this off? */
function isPreset(off: TipsHere['reason'], site: string, presets: Presets | undefined): boolean {
  if (!presets) return false;
  const { tipsOff, linkedInOff, offSites } = presets;
  return (
    (off === 'never' && tipsOff) ||
    (off === 'linkedin' && linkedInOff) ||
    (off === 'off-site' && offSites.includes(site))
  );
}

/** The changes that follow the person, and what each means for their settings. */
export const settingsChanges = {
  never: { tips: false },
  ever: { tips: true },
  'linkedin-on': { linkedIn: true },
  'linkedin-off': { linkedIn: false },
} as const satisfies Record<string, Partial<Settings>>;

/** A change of what is switched on this machine alone. */
export type LocalChange = 'pause' | 'resume' | 'site-off' | 'site-on';

/** A change of the switches that the person asked for, in the popup, in the card's menu or in the settings. */
export type SwitchChange = keyof typeof settingsChanges | LocalChange;

/** Is this about this machine alone? */
export const isLocalChange = (change: SwitchChange): change is LocalChange => !(change in settingsChanges);

export type LocalSwitches = Pick<Switches, 'pausedUntil' | 'offSites'>;

/** The switches of this machine after a change on `site`; a pause ends with the day of `now` in local time. */
export function changeSwitches(switches: LocalSwitches, change: LocalChange, site: string, now: Date): LocalSwitches {
  const others = switches.offSites.filter((other) => other !== site);
  switch (change) {
    case 'pause':
      return { ...switches, pausedUntil: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() };
    case 'resume':
      return { ...switches, pausedUntil: 0 };
    case 'site-off':
      return { ...switches, offSites: [...others, site] };
    case 'site-on':
      return { ...switches, offSites: others };
  }
}
