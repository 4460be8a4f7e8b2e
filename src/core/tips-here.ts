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
  if (off) return { on: false, reason: off };
  return { on: access !== 'none' && access !== 'withheld', reason: access };
}

/** A change of the switches that the person asked for, in the popup or in the card's menu. */
export type SwitchChange =
  | 'never'
  | 'ever'
  | 'pause'
  | 'resume'
  | 'site-off'
  | 'site-on'
  | 'linkedin-on'
  | 'linkedin-off';

/** The switches after a change on `site`; a pause ends with the day of `now` in local time. */
export function changeSwitches(switches: Switches, change: SwitchChange, site: string, now: Date): Switches {
  const others = switches.offSites.filter((other) => other !== site);
  switch (change) {
    case 'never':
    case 'ever':
      return { ...switches, never: change === 'never' };
    case 'pause':
      return { ...switches, pausedUntil: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() };
    case 'resume':
      return { ...switches, pausedUntil: 0 };
    case 'site-off':
      return { ...switches, offSites: [...others, site] };
    case 'site-on':
      return { ...switches, offSites: others };
    case 'linkedin-on':
    case 'linkedin-off':
      return { ...switches, linkedIn: change === 'linkedin-on' };
  }
}
