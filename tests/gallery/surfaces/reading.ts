import { duties } from '../listings';
import { tabSurface } from './tab';

/** The reading page: empty, and with a text. */
export const reading = tabSurface('reading', [
  { name: 'empty', address: 'reading.html', ready: 'textarea' },
  {
    name: 'read',
    address: 'reading.html',
    ready: 'textarea',
    async arrange(page) {
      await page.evaluate((text) => {
        const box = document.querySelector('textarea');
        if (box) box.value = text;
        box?.dispatchEvent(new Event('input', { bubbles: true }));
        box?.form?.requestSubmit();
      }, duties.join('\n\n'));
    },
  },
]);
