import { savedAddress } from '../../../src/core/saved-address';
import { savedRecords } from '../saved-records';
import type { Studio } from '../studio';
import { tabSurface } from './tab';

const ids = savedRecords.map(({ id }) => id);
const [first = ''] = ids;
const list = savedAddress({ name: 'list', open: null });

/** Writes the records into the page's database, which an open page has made. */
export async function saveRecords({ browser }: Pick<Studio, 'browser'>): Promise<void> {
  const page = await browser.openExtensionPage(list);
  await page.waitForFunction(() => document.querySelector('.empty, table'), { polling: 50 });
  await page.evaluate(async (records) => {
    const request = indexedDB.open('saved-listings');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const transaction = request.result.transaction('saved', 'readwrite');
    for (const record of records) transaction.objectStore('saved').put(record);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    request.result.close();
  }, savedRecords);
  await page.close();
}

/** The saved page: empty, the table with the strips, one open, some side by side, an interview sheet. */
export const saved = tabSurface('saved', [
  { name: 'empty', address: list, ready: '.empty' },
  { name: 'table', address: list, ready: 'table', prepare: saveRecords },
  { name: 'open', address: savedAddress({ name: 'list', open: first }), ready: 'table' },
  { name: 'compare', address: savedAddress({ name: 'compare', ids: ids.slice(0, 3) }), ready: 'table' },
  { name: 'sheet', address: savedAddress({ name: 'sheet', id: first }), ready: 'h1' },
]);
