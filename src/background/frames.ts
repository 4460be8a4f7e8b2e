import browser, { type Scripting } from 'webextension-polyfill';

/** One document of a tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** A frame as the browser's scripting calls want it. */
export const targetOf = ({ tabId, frameId }: Frame): Scripting.InjectionTarget => ({ tabId, frameIds: [frameId] });

/** Runs a function in a frame's isolated world and gives what it returned, as JSON. Rejects when the frame is gone or out of reach. */
// biome-ignore lint/suspicious/noExplicitAny: the polyfill types the injected function's arguments as any
export async function inFrame(frame: Frame, func: (...args: any[]) => unknown, args: unknown[] = []): Promise<unknown> {
  const [injected] = await inTime(browser.scripting.executeScript({ target: targetOf(frame), func, args }));
  return injected?.result;
}

const ANSWERS_WITHIN_MS = 5_000;

/** Rejects where a page does not answer: Chromium lets a call wait for ever on a site that the person holds back. */
export async function inTime<T>(call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page did not answer')), ANSWERS_WITHIN_MS);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
