import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { savedAddress } from '../../src/core/saved-address';
import { writeSavedFile } from '../../src/core/saved-file';
import { emptyShelf, fillShelf } from '../browser/fill-shelf';
import { madeUpShelf } from '../made-up-shelf';
import { savedRecords } from './saved-records';
import { type Scene, type Surface, viewOf } from './surface';
import { click, tabSurface } from './tab';

type WithBrowser = Pick<Scene, 'browser'>;

const ids = savedRecords.map(({ id }) => id);
const [first = ''] = ids;
const list = savedAddress({ name: 'list', open: null });
const WITHIN = { polling: 50, timeout: 10_000 };

/** Puts nothing but these records on the shelf, whose database an open page makes. */
const holding =
  (records: readonly unknown[]) =>
  async ({ browser }: WithBrowser): Promise<void> => {
    await emptyShelf({ browser });
    const page = await browser.openExtensionPage(list);
    await page.waitForFunction(() => document.querySelector('.data'), WITHIN);
    await fillShelf(page, records);
    await page.close();
  };

/** Saves what a person may have saved in a few weeks. */
export const saveRecords = holding(savedRecords);

/** A file of which one listing is changed, one is the same, one is new, and one cannot be read. */
async function chooseFile(page: Page): Promise<void> {
  const [changed, same] = savedRecords;
  const saved = [{ ...changed, notes: 'Changed' }, same, ...madeUpShelf(1), { id: 'damaged' }];
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gallery-')), 'from-another-computer.json');
  writeFileSync(file, writeSavedFile({ saved, setAside: [] }, new Date()));
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForFunction(() => document.activeElement?.id === 'import-preview', WITHIN); // it takes the focus when drawn
}

/** The database as a newer version of the extension left it. */
async function leaveNewerDatabase({ browser }: WithBrowser): Promise<void> {
  await emptyShelf({ browser });
  await browser.evaluateInBackground(async () => {
    const opening = indexedDB.open('saved-listings', 99);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
}

/** How the page's next use of its database ends: out of room, held by an older page, or not at all. */
type Spoilt = 'full' | 'blocked' | 'unavailable';

/** Spoils the database under an open page, and has it read or written. */
const spoil = (how: Spoilt) => async (page: Page) => {
  const ruin = (how: Spoilt) => {
    const { open } = IDBFactory.prototype;
    const failing = (name: string) => () => {
      throw new DOMException('made up', name);
    };
    IDBObjectStore.prototype.put = failing('QuotaExceededError');
    if (how === 'full') return;
    IDBDatabase.prototype.transaction = failing('InvalidStateError'); // so that it is opened anew
    IDBFactory.prototype.open = function (...args) {
      if (how === 'unavailable') throw new DOMException('made up', 'UnknownError');
      const request = open.apply(this, args);
      queueMicrotask(() =>
        request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 1, newVersion: 2 })),
      );
      return request;
    };
    const news = new BroadcastChannel('saved-listings');
    const tell = () => news.postMessage({ from: 0, news: 'all' });
    tell();
    setTimeout(tell, 200); // the first one found it open still
  };
  await viewOf(page).evaluate(ruin, how);
  if (how === 'full') await page.type('.details textarea', 'Ask about the budget.');
  const sentence = how === 'full' ? '.kept:not(:empty)' : '.notice[role=alert]';
  await page.waitForFunction((selector) => document.querySelector(selector), WITHIN, sentence);
};

/** The saved page: empty, the table with the strips, one open, some side by side, an interview sheet, and its questions and notices. */
export const saved: Surface = tabSurface('saved', [
  { name: 'empty', address: list, ready: '.empty', prepare: emptyShelf },
  { name: 'table', address: list, ready: '.plot', prepare: saveRecords },
  { name: 'open', address: savedAddress({ name: 'list', open: first }), ready: '.details' },
  { name: 'compare', address: savedAddress({ name: 'compare', ids: ids.slice(0, 3) }), ready: '.compare tbody' },
  { name: 'sheet', address: savedAddress({ name: 'sheet', id: first }), ready: '.sheet' },
  { name: 'delete-all', address: list, ready: '.plot', arrange: click('.data .row-of-buttons [aria-expanded]') },
  { name: 'import', address: list, ready: '.plot', arrange: chooseFile },
  {
    name: 'deleted',
    address: savedAddress({ name: 'list', open: first }),
    ready: '.details',
    async arrange(page) {
      await click('.details .row-of-buttons button')(page);
      await page.waitForFunction(() => !document.querySelector('.details'), WITHIN);
    },
  },
  {
    name: 'damaged-and-newer',
    address: list,
    ready: '.notice',
    prepare: holding([...savedRecords, { id: 'damaged', version: 1 }, { id: 'newer', version: 99 }]),
  },
  {
    name: 'five-thousand',
    address: list,
    ready: '.plot',
    prepare: holding(madeUpShelf(5_000)),
    isWindow: true,
    isPicture: true,
  },
  {
    name: 'full',
    address: savedAddress({ name: 'list', open: first }),
    ready: '.details',
    prepare: saveRecords,
    arrange: spoil('full'),
    isPicture: true,
  },
  { name: 'blocked', address: list, ready: '.plot', arrange: spoil('blocked'), isPicture: true },
  { name: 'unavailable', address: list, ready: '.plot', arrange: spoil('unavailable'), isPicture: true },
  { name: 'newer-database', address: list, ready: '.notice', prepare: leaveNewerDatabase },
]);
