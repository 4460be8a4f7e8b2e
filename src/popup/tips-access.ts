import browser from 'webextension-polyfill';
import { EVERY_SITE, patternOfSite } from '../core/match-patterns';
import { type SiteAccess, type TipsHere, tipsHere } from '../core/tips-here';
import { hostOf } from '../host-of';
import { giveBack, readSitesAccess } from '../sites/grants';
import { switchOnLinkedIn } from '../sites/linkedin';
import { readSwitches, switchTips } from '../storage/switches';
import type { SiteTips, TipsAction } from './TipsHere';

/** The host name of the current tab, or null where it has none that an extension may know: the browser's own pages. */
export async function siteOfTab(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  return /^https?:/.test(url) ? hostOf(url) || null : null;
}

/** What the popup says of a site, and of the named boards where the browser holds some of them back. */
export async function readSiteTips(site: string): Promise<SiteTips> {
  const [here, { withheld }] = await Promise.all([readTipsHere(site), readSitesAccess()]);
  return { site, here, heldBack: withheld.length };
}

/** Whether tips show by themselves on a site now, and why. */
export async function readTipsHere(site: string): Promise<TipsHere> {
  const [switches, access] = await Promise.all([readSwitches(), accessTo(site)]);
  return tipsHere(site, switches, access, Date.now());
}

async function accessTo(site: string): Promise<SiteAccess> {
  const named = (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => covers(pattern, site));
  if (!(await browser.permissions.contains({ origins: [`https://${site}/*`] }))) {
    if (named) return 'withheld';
    return (await hasCard()) ? 'embedded' : 'none';
  }
  if (named) return 'named';
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => /^(?:\*|https?):\/\/\*\/|^<all_urls>$/.test(origin)) ? 'everywhere' : 'site';
}

/** Whether a frame of the current tab shows the card. */
async function hasCard(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE, allFrames: true };
  try {
    const func = () => Object.hasOwn(globalThis, 'mayorCard') && Boolean(globalThis.mayorCard?.shown);
    const results = await browser.scripting.executeScript({ target, injectImmediately: true, func });
    return results.some(({ result }) => result === true);
  } catch {
    return false; // a page that may not be read shows no card either
  }
}

/** Does a pattern such as `https://*.jobs.lever.co/*` hold for a host name? */
function covers(pattern: string, site: string): boolean {
  const host = /^https:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host !== undefined && (site === host || site.endsWith(`.${host}`));
}

/** Does what the person clicked. Call it within the click: the browsers ask for a permission only then. False when refused. */
export async function actOnTips(action: TipsAction, site: string): Promise<boolean> {
  switch (action) {
    case 'allow-site':
      return browser.permissions.request({ origins: [patternOfSite(site)] });
    case 'allow-everywhere':
      return browser.permissions.request({ origins: [...EVERY_SITE] });
    case 'allow-boards':
      return browser.permissions.request({ origins: browser.runtime.getManifest().host_permissions ?? [] });
    case 'stop-site':
      return giveBack(await grantsFor(site));
    case 'stop-everywhere':
      return giveBack(EVERY_SITE);
    case 'linkedin-on':
      return switchOnLinkedIn();
    default:
      await switchTips(action, site);
      return true;
  }
}

/** The grants, beside every site, under which a site runs. */
async function grantsFor(site: string): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => new RegExp(`^[*a-z]+://(?:\\*\\.)?${site.replaceAll('.', '\\.')}/`).test(origin));
}
