import { describe, expect, it } from 'vitest';
import { noPresets } from '../../src/core/settings';
import {
  changeSwitches,
  isLinkedIn,
  isLocalChange,
  type LocalChange,
  settingsChanges,
  switchedOff,
  tipsHere,
} from '../../src/core/tips-here';

const ON = { never: false, pausedUntil: 0, offSites: [], linkedIn: false };
const NOW = new Date(2026, 10, 23, 15, 30);
const SITE = 'jobs.lever.co';

describe('tipsHere', () => {
  it.each([
    ['named', true],
    ['site', true],
    ['everywhere', true],
    ['embedded', true],
    ['withheld', false],
    ['none', false],
  ] as const)('with access %s: %s', (access, on) => {
    expect(tipsHere(SITE, ON, access, NOW.getTime())).toEqual({ on, reason: access });
  });

  it.each([
    [{ ...ON, never: true }, 'never'],
    [{ ...ON, pausedUntil: NOW.getTime() + 1 }, 'paused'],
    [{ ...ON, offSites: [SITE] }, 'off-site'],
    [{ never: true, pausedUntil: NOW.getTime() + 1, offSites: [SITE], linkedIn: false }, 'never'],
  ] as const)('switched: %j -> %s', (switches, reason) => {
    expect(tipsHere(SITE, switches, 'named', NOW.getTime())).toEqual({ on: false, reason });
  });

  it.each([[{ ...ON, pausedUntil: NOW.getTime() }], [{ ...ON, offSites: ['lever.co', 'other.example'] }]])(
    'not by what is over or of another site: %j',
    (switches) => {
      expect(switchedOff(SITE, switches, NOW.getTime())).toBeNull();
    },
  );

  it('keeps off LinkedIn until it is switched on', () => {
    expect(tipsHere('de.linkedin.com', ON, 'everywhere', 0)).toEqual({ on: false, reason: 'linkedin' });
    expect(tipsHere('de.linkedin.com', { ...ON, linkedIn: true }, 'everywhere', 0).on).toBe(true);
  });

  it.each([
    ['linkedin.com', true],
    ['www.linkedin.com', true],
    ['notlinkedin.com', false],
    ['linkedin.com.example', false],
  ])('isLinkedIn(%s) is %s', (host, is) => expect(isLinkedIn(host)).toBe(is));
});

describe('what the organisation has switched off', () => {
  it.each([
    [{ ...ON, never: true }, { tipsOff: true }, SITE, 'never', true],
    [{ ...ON, never: true }, { linkedInOff: true }, SITE, 'never', false],
    [{ ...ON, offSites: [SITE] }, { offSites: [SITE] }, SITE, 'off-site', true],
    [{ ...ON, offSites: [SITE] }, { offSites: ['other.example'] }, SITE, 'off-site', false],
    [ON, { linkedInOff: true }, 'www.linkedin.com', 'linkedin', true],
    [ON, { tipsOff: false }, 'www.linkedin.com', 'linkedin', false],
    [{ ...ON, pausedUntil: NOW.getTime() + 1 }, { linkedInOff: true }, SITE, 'paused', false],
  ] as const)('%j with %j on %s: %s, by the organisation %s', (switches, presets, site, reason, byOrganisation) => {
    const here = tipsHere(site, { ...switches, presets: { ...noPresets, ...presets } }, 'named', NOW.getTime());
    expect(here).toEqual({ on: false, reason, ...(byOrganisation && { byOrganisation }) });
  });
});

describe('changeSwitches', () => {
  const HERE = { pausedUntil: 0, offSites: [] };
  const changed = (change: LocalChange, before: { pausedUntil: number; offSites: readonly string[] } = HERE) =>
    changeSwitches(before, change, SITE, NOW);

  it.each([
    ['pause', { pausedUntil: new Date(2026, 10, 24).getTime() }],
    ['site-off', { offSites: [SITE] }],
  ] as const)('%s', (change, difference) => expect(changed(change)).toEqual({ ...HERE, ...difference }));

  it.each([
    ['pause', 'resume'],
    ['site-off', 'site-on'],
  ] as const)('%s is taken back by %s', (there, back) => expect(changed(back, changed(there))).toEqual(HERE));

  it('lists a site once', () => expect(changed('site-off', changed('site-off')).offSites).toEqual([SITE]));

  it('pauses to the end of the year too', () => {
    const { pausedUntil } = changeSwitches(HERE, 'pause', SITE, new Date(2026, 11, 31, 23, 59));
    expect(new Date(pausedUntil)).toEqual(new Date(2027, 0, 1));
  });

  it.each([
    ['pause', true],
    ['site-on', true],
    ['never', false],
    ['linkedin-off', false],
  ] as const)('%s stays on this machine: %s', (change, is) => expect(isLocalChange(change)).toBe(is));

  it('what follows the person has its way back', () => {
    expect(settingsChanges.ever.tips).toBe(!settingsChanges.never.tips);
    expect(settingsChanges['linkedin-on'].linkedIn).toBe(!settingsChanges['linkedin-off'].linkedIn);
  });
});
