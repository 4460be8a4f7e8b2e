import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { callResult, callSource, type Popup, type Remote, waitUntil } from './extension-browser';
import type { FirefoxChrome } from './firefox-chrome';
import { clickToolbarButton, closePopup, drawPopup, evaluateInView } from './firefox-privileged';

/**
 * What listens in the extension's process. A sandbox over the page's window is not bound by the page's content security
 * policy, and sees the page's own objects.
 */
const frameScript = `addMessageListener('evaluate', async ({ data: { id, source } }) => {
  const answer = { id };
  try {
    const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    answer.value = await Cu.evalInSandbox(source, scope);
  } catch (error) {
    answer.error = String(error);
  }
  sendAsyncMessage('evaluated', answer);
});
addMessageListener('click', ({ data: { x, y } }) => {
  const button = { button: 0, clickCount: 1 };
  for (const type of ['mousemove', 'mousedown', 'mouseup']) content.synthesizeMouseEvent(type, x, y, button, {});
});`;

/** Runs a function in the extension's popup or background page. */
// biome-ignore lint/suspicious/noExplicitAny: any function will do as long as its arguments are JSON
export async function evaluateInExtension<Args extends any[], T>(
  chrome: FirefoxChrome,
  id: string,
  view: 'popup' | 'background',
  fn: Remote<Args, T>,
  args: Args,
): Promise<T> {
  return callResult(await chrome.run(evaluateInView, id, view, callSource(fn, args), frameScript));
}

/** Clicks the toolbar button on the page's tab and returns the popup that opens; one that is open already closes. */
export async function openFirefoxPopup(chrome: FirefoxChrome, id: string, page: Page): Promise<Popup> {
  await waitUntil('an older popup to close', () => chrome.run(closePopup));
  await page.bringToFront();
  await chrome.run(clickToolbarButton, id);
  const popup = popupOf(chrome, id);
  await waitUntil('the popup to load', () =>
    popup.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:').catch(() => false),
  );
  return popup;
}

function popupOf(chrome: FirefoxChrome, id: string): Popup {
  const evaluate: Popup['evaluate'] = (fn, ...args) => evaluateInExtension(chrome, id, 'popup', fn, args);
  return {
    evaluate,
    async screenshot(path) {
      const url = await chrome.run(drawPopup);
      writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async click(selector) {
      const place = await evaluate(middleOf, selector);
      if (!place) throw new Error(`The popup has no ${selector}`);
      await chrome.run(sendClick, place);
    },
    async waitFor(fn, ...args) {
      await waitUntil(`the popup: ${fn}`, () => evaluate(fn, ...args));
    },
    async close() {
      await waitUntil('the popup to close', () => chrome.run(closePopup));
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function middleOf(selector: string): Place | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

function sendClick(place: Place): void {
  const frame = document.querySelector('browser[webextension-view-type=popup]') as Element & {
    messageManager: { sendAsyncMessage(name: string, data: Place): void };
  };
  frame.messageManager.sendAsyncMessage('click', place);
}
