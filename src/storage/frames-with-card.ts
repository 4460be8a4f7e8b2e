import * as v from 'valibot';
import browser from 'webextension-polyfill';

const keyOf = (tabId: number) => `frameWithCard-${tabId}`;

/** The id of the frame of a tab that was last given the card, or null; it may be gone by now. */
export async function frameWithCard(tabId: number): Promise<number | null> {
  const { [keyOf(tabId)]: frameId } = await browser.storage.session.get(keyOf(tabId));
  return v.parse(v.fallback(v.nullable(v.number()), null), frameId);
}

/** Remembered for as long as the browser runs: the background may be stopped between two frames of one tab. */
export async function rememberFrameWithCard(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: frameId });
}

/** Call it when a tab was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
