import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeBackup } from '../../src/core/backup';
import { writeSavedFile } from '../../src/core/saved-file';
import { emptyShelf } from '../browser/fill-shelf';
import { saveRecords } from './saved';
import { savedRecords } from './saved-records';
import type { Scene } from './surface';
import { click, tabSurface } from './tab';

const page = { address: 'settings.html', ready: 'main h2' } as const;

/** A person who switched some things. */
const use = async ({ browser }: Pick<Scene, 'browser'>) => {
  await saveRecords({ browser });
  await browser.evaluateInBackground(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.local.set({
      switches: { pausedUntil: Date.now() + 3_600_000, offSites: ['jobs.example.com', 'www.indeed.com'] },
      closedListings: ['greenhouse:1', 'greenhouse:2', 'lever:3'],
    });
  });
};

const chooseFile = (text: string) => async (page: Page) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'export.json');
  writeFileSync(file, text);
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('.step', { timeout: 10_000 });
};
const NOW = new Date('2026-11-25T10:00:00.000Z');
const export_ = writeBackup(
  {
    settings: { tips: false, textSize: 2 },
    offSites: ['jobs.lever.co'],
    closedListings: ['lever:9'],
    saved: writeSavedFile({ saved: savedRecords, setAside: [] }, NOW),
  },
  NOW,
);

/** The settings: as they are at first, used, with every step of import and deletion, and with what was mistyped. */
export const settings = tabSurface('settings', [
  { ...page, name: 'first', prepare: emptyShelf },
  { ...page, name: 'used', prepare: use },
  { ...page, name: 'off', prepare: emptyShelf, arrange: click('[role=switch]') },
  {
    ...page,
    name: 'removed',
    prepare: use,
    async arrange(page) {
      await click('#off + ul button')(page);
      await page.waitForSelector('.removed', { timeout: 10_000 });
    },
  },
  {
    ...page,
    name: 'mistyped',
    prepare: emptyShelf,
    async arrange(page) {
      await page.type('.add-site input', 'careers');
      await page.keyboard.press('Enter');
    },
  },
  { ...page, name: 'import', prepare: emptyShelf, arrange: chooseFile(export_) },
  { ...page, name: 'import-damaged', prepare: emptyShelf, arrange: chooseFile('Dear diary') },
  { ...page, name: 'delete', prepare: use, arrange: click('.danger') },
  {
    ...page,
    name: 'deleted',
    prepare: use,
    async arrange(page) {
      await click('.danger')(page);
      await click('.step .danger')(page);
      await page.waitForFunction(
        () => document.querySelectorAll('.step .button').length === 2 && !document.querySelector('.step .danger'),
        { polling: 50 },
      );
    },
  },
]);
