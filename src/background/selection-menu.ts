import browser, { type Menus } from 'webextension-polyfill';
import { keepDraft, newDraftId, readingAddress } from '../storage/drafts';

const ITEM = 'read-selection';

/** Offers “Read as a product listing” for selected text; nothing where there are no menus: Firefox for Android. */
export async function offerSelectionMenu(): Promise<void> {
  const menus: Menus.Static | undefined = browser.contextMenus;
  await menus?.removeAll(); // an update finds its item there
  menus?.create({ id: ITEM, title: browser.i18n.getMessage('menuRead'), contexts: ['selection'] });
}

/** Opens the selected text in a reading page, in a tab beside the one that it was selected in. */
export async function readSelection({ menuItemId, selectionText }: Menus.OnClickData, index?: number): Promise<void> {
  if (menuItemId !== ITEM || !selectionText) return;
  await openReading(selectionText, index === undefined ? {} : { index: index + 1 });
}

async function openReading(text: string, place: { index?: number }): Promise<void> {
  const id = newDraftId();
  await keepDraft(id, { text, title: null, isWriting: false });
  await browser.tabs.create({ url: browser.runtime.getURL(readingAddress(id)), ...place });
}

/** Calls back with what was clicked in our menu. */
export function onSelectionMenu(read: typeof readSelection, report: (error: unknown) => void): void {
  const menus: Menus.Static | undefined = browser.contextMenus;
  menus?.onClicked.addListener((info, tab) => {
    read(info, tab?.index).catch(report);
  });
}
