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
  const [injected] = await browser.scripting.executeScript({ target: targetOf(frame), func, args });
  return injected?.result;
}
