import type { Message } from '../messages';

/** The little of the browser's extension interface that the card needs. */
interface ExtensionApi {
  readonly runtime: { sendMessage(message: Message): Promise<unknown> };
}

/** The interface as every browser gives it to content scripts. The polyfill would be a tenth of card.js for this one call. */
export const extensionApi = (): ExtensionApi => {
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  return browser?.runtime ? browser : chrome; // an element of the page may have the id "browser"
};
