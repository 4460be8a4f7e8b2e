import type { Page } from 'puppeteer-core';
import type { Harness } from './harness';

/** Forgets all that was saved. */
export const emptyShelf = ({ browser }: Pick<Harness, 'browser'>): Promise<void> =>
  browser.evaluateInBackground(async () => {
    const deleting = indexedDB.deleteDatabase('saved-listings'); // whoever has it open lets go
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
  });

/** Puts records into the database of saved listings as they are, from an open page of the extension, and waits until they are stored. */
export async function fillShelf(page: Page, records: readonly unknown[]): Promise<void> {
  await page.evaluate(async (json: string) => {
    const opening = indexedDB.open('saved-listings');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('saved', 'readwrite');
    for (const record of JSON.parse(json)) transaction.objectStore('saved').put(record);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, JSON.stringify(records));
}
