import browser from 'webextension-polyfill';
import { type SiteAccess, type TipsHere, tipsHere } from '../core/tips-here';
import { readSwitches, switchTips } from '../storage/switches';
import type { TipsAction } from './TipsHere';

const EVERY_SITE = ['*://*/*'];
const LINKEDIN = ['*://*.linkedin.com/*'];

/** The host name of the current tab, or null where it has none that an extension may know: the browser's own pages. */
export async function siteOfTab(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}

/** Whether tips show by themselves on a site now, and why. */
export async function readTipsHere(site: string): Promise<TipsHere> {
  const [switches, access] = await Promise.all([readSwitches(), accessTo(site)]);
  return tipsHere(site, switches, access, Date.now());
}

async function accessTo(site: string): Promise<SiteAccess> {
  const named = (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => covers(pattern, site));
  if (!(await browser.permissions.contains({ origins: [`https://${site}/*`] }))) return named ? 'withheld' : 'none';
  if (named) return 'named';
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => /^(?:\*|https?):\/\/\*\/|^<all_urls>$/.test(origin)) ? 'everywhere' : 'site';
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
      return browser.permissions.request({ origins: [`*://${site}/*`] });
    case 'allow-everywhere':
      return browser.permissions.request({ origins: EVERY_SITE });
    case 'stop-site':
      return browser.permissions.remove({ origins: await grantsFor(site) });
    case 'stop-everywhere':
      return browser.permissions.remove({ origins: EVERY_SITE });
    case 'linkedin-on':
      if (!(await browser.permissions.request({ origins: LINKEDIN }))) return false;
      break;
    default:
      break;
  }
  await switchTips(action, site);
  return true;
}

/** The grants, beside every site, under which a site runs. */
async function grantsFor(site: string): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => new RegExp(`^[*a-z]+://(?:\\*\\.)?${site.replaceAll('.', '\\.')}/`).test(origin));
}
