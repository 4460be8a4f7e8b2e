import browser from 'webextension-polyfill';
import tie from '../card/tie.css';
import { type Frame, targetOf } from './frames';

/**
 * Firefox ends content scripts together with the extension: none is left to take the card along when that is updated or
 * removed. But it takes inserted styles back, and a tied card is seen with these alone. Chromium's scripts run on, and
 * card.js sees for itself.
 */
export const ENDS_SCRIPTS = browser.runtime.getURL('').startsWith('moz-extension:');

/** Ties the card of a frame to the extension, where it must be. Once a document. */
export async function tieCard(frame: Frame): Promise<void> {
  if (ENDS_SCRIPTS) await browser.scripting.insertCSS({ target: targetOf(frame), css: tie });
}
