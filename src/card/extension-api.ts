import type { Message } from '../messages';

/** The little of the browser's extension interface that the card needs. */
interface ExtensionApi {
  readonly runtime: { readonly id?: string; sendMessage(message: Message): Promise<unknown> };
}

/** The interface as every browser gives it to content scripts. The polyfill would be a tenth of card.js for this one call. */
export const extensionApi = (): ExtensionApi => {
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  return browser?.runtime ? browser : chrome; // an element of the page may have the id "browser"
};

const CHECK_MS = 2_000; // a look at one property

/** Is the extension there that this script came with? Not once it was updated or removed: Chromium lets the script run on. */
export const isAlive = (): boolean => Boolean((extensionApi() as ExtensionApi | undefined)?.runtime?.id);

/** Calls back when the extension is gone, unless `signal` comes first. */
export function onceGone(act: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => isAlive() || act(), CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
