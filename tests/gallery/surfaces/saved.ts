import { savedAddress } from '../../../src/core/saved-address';
import type { SavedListing } from '../../../src/core/saved-listing';
import { savedRecords } from '../saved-records';
import type { Studio } from '../studio';
import { tabSurface } from './tab';

const ids = savedRecords.map(({ id }) => id);
const [first = ''] = ids;
const list = savedAddress({ name: 'list', open: null });

/** Has the page's database hold these records and no others; an open page has made it. */
export async function saveRecords(
  { browser }: Pick<Studio, 'browser'>,
  records: readonly SavedListing[] = savedRecords,
): Promise<void> {
  const page = await browser.openExtensionPage(list);
  await page.waitForFunction(() => document.querySelector('.empty, table'), { polling: 50 });
  await page.evaluate(async (records) => {
    const request = indexedDB.open('saved-listings');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const transaction = request.result.transaction('saved', 'readwrite');
    transaction.objectStore('saved').clear();
    for (const record of records) transaction.objectStore('saved').put(record);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    request.result.close();
  }, records);
  await page.close();
}

/** The saved page: empty, the table with the strips, one open, some side by side, an interview sheet. */
export const saved = tabSurface('saved', [
  { name: 'empty', address: list, ready: '.empty', prepare: (studio) => saveRecords(studio, []) },
  { name: 'table', address: list, ready: 'table', prepare: (studio) => saveRecords(studio) },
  { name: 'open', address: savedAddress({ name: 'list', open: first }), ready: 'table' },
  { name: 'compare', address: savedAddress({ name: 'compare', ids: ids.slice(0, 3) }), ready: 'table' },
  { name: 'sheet', address: savedAddress({ name: 'sheet', id: first }), ready: 'h1' },
]);
