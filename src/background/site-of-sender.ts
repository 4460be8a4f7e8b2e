import type { Runtime } from 'webextension-polyfill';
import { hostOf } from '../host-of';

/**
 * The host name of the page around the frame that a message comes from: the tab's, where the extension may know it, else
 * what the frame took it for. A frame knows only itself where Firefox has nothing to tell and the page withholds its referrer.
 */
export function siteOfSender(told: string, { tab }: Runtime.MessageSender): string {
  return hostOf(tab?.url) || told;
}
