import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { callResult, callSource, type Popup, type Remote, waitUntil } from './extension-browser';
import type { FirefoxChrome } from './firefox-chrome';
import { clickToolbarButton, closePopup, drawPopup, isPopupLoaded, runInView } from './firefox-privileged';

/** Runs a function in the extension's popup or background page. */
// biome-ignore lint/suspicious/noExplicitAny: any function will do as long as its arguments are JSON
export async function evaluateInExtension<Args extends any[], T>(
  chrome: FirefoxChrome,
  id: string,
  view: 'popup' | 'background',
  fn: Remote<Args, T>,
  args: Args,
): Promise<T> {
  const name = `answer-${randomUUID()}`;
  const script = answering(name, callSource(fn, args));
  const { value, error } = await chrome.run(runInView, id, view, script, name);
  if (error !== undefined) throw new Error(error);
  return callResult(value);
}

/**
 * A frame script that answers with the source's value. A sandbox over the page's window is not bound by the page's
 * content security policy, and sees the page's own objects.
 */
const answering = (name: string, source: string) => `(async () => {
  try {
    const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return { value: await Cu.evalInSandbox(${JSON.stringify(source)}, scope) };
  } catch (error) {
    return { error: String(error) };
  }
})().then((answer) => sendAsyncMessage('${name}', answer))`;

const clicking = (name: string, { x, y }: Place) => `for (const type of ['mousemove', 'mousedown', 'mouseup']) {
  content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {});
}
sendAsyncMessage('${name}', {});`;

/** Clicks the toolbar button on the page's tab and returns the popup that opens; one that is open already closes. */
export async function openFirefoxPopup(chrome: FirefoxChrome, id: string, origin: string, page: Page): Promise<Popup> {
  await waitUntil('an older popup to close', () => chrome.run(closePopup));
  await page.bringToFront();
  await chrome.run(clickToolbarButton, id);
  await waitUntil('the popup to load', () => chrome.run(isPopupLoaded, origin));
  return popupOf(chrome, id);
}

function popupOf(chrome: FirefoxChrome, id: string): Popup {
  const evaluate: Popup['evaluate'] = (fn, ...args) => evaluateInExtension(chrome, id, 'popup', fn, args);
  return {
    page: null,
    evaluate,
    async screenshot(path) {
      const url = await chrome.run(drawPopup);
      writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async click(selector) {
      const place = await evaluate(middleOf, selector);
      if (!place) throw new Error(`The popup has no ${selector}`);
      const name = `clicked-${randomUUID()}`;
      await chrome.run(runInView, id, 'popup', clicking(name, place), name);
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
