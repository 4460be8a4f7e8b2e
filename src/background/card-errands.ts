import browser, { type Runtime } from 'webextension-polyfill';
import { essayAddress } from '../core/essay-address';
import phraseStyles from '../phrases/phrases.css';
import { frameWithCard } from '../storage/frames-with-card';
import { inFrame, inTime, targetOf } from './frames';

/** The manifest's name of the command that moves focus into the card and back. */
export const FOCUS_COMMAND = 'focus-card';

/** Gives the sender's frame the styles of shown phrases, or takes them back. A frame may go away at any moment, which is no error. */
export async function stylePhrases(shown: boolean, { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const sheet = { target: targetOf({ tabId: tab.id, frameId }), css: phraseStyles };
  if (shown) await inTime(browser.scripting.insertCSS(sheet));
  else await browser.scripting.removeCSS(sheet).catch(() => undefined);
}

/** Opens the essay beside the sender's tab, at the sentence of a point. */
export async function openEssayAt(point: string, { tab }: Runtime.MessageSender): Promise<void> {
  const url = browser.runtime.getURL(essayAddress(point)); // no page may link to it, so the card asks us
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
}

/** Moves focus into the card of a tab, or back to where it was; where there is no card, the popup opens, if the browser lets it. */
export async function moveFocus(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  const frameId = id === undefined ? null : await frameWithCard(id);
  if (id !== undefined && frameId !== null) {
    const focus = () => globalThis.mayorCard?.moveFocus() ?? false;
    const isThere = await inFrame({ tabId: id, frameId }, focus).catch(() => false); // that frame may be gone
    if (isThere === true) return;
  }
  const { openPopup } = browser.action as { openPopup?: () => Promise<void> };
  await openPopup?.().catch(() => undefined); // Firefox may want a click for it
}
