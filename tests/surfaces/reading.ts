import type { Page } from 'puppeteer-core';
import { duties } from './listings';
import { click, tabSurface } from './tab';

const page = { address: 'reading.html', ready: 'textarea' } as const;

const write = (text: string) => async (page: Page) => {
  await page.evaluate((text) => {
    const box = document.querySelector('textarea');
    if (box) box.value = text;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitForFunction(
    (text) => document.querySelector('.marked-text')?.textContent === text,
    { polling: 50 },
    text,
  );
};
const writeListing = write(duties.join('\n\n'));

/** The reading page: empty, with a listing, for somebody who writes it, and with a text that says nothing. */
export const reading = tabSurface('reading', [
  { ...page, name: 'empty' },
  { ...page, name: 'read', arrange: writeListing },
  {
    ...page,
    name: 'writing',
    async arrange(page) {
      await writeListing(page);
      await click('.check input')(page);
    },
  },
  { ...page, name: 'plain', arrange: write('You write down what was agreed.') },
]);
