import { click, tabSurface } from './tab';

/** The essay as a page. */
export const essay = tabSurface('essay', [
  { name: 'page', address: 'essay.html', ready: '.prose', isWindow: true },
  { name: 'point', address: 'essay.html#point-coalitions', ready: 'mark', isWindow: true },
  {
    name: 'search',
    address: 'essay.html',
    ready: '.prose',
    isWindow: true,
    arrange: (page) => page.type('[type=search]', 'mayor'),
  },
  {
    name: 'search-in-vain',
    address: 'essay.html',
    ready: '.prose',
    isWindow: true,
    arrange: (page) => page.type('[type=search]', 'governor'),
  },
  {
    name: 'copied',
    address: 'essay.html',
    ready: '.prose',
    isWindow: true,
    async arrange(page) {
      await click('.actions button')(page);
      await page.waitForFunction(() => document.querySelector('.actions [role=status]')?.textContent, { polling: 50 });
    },
  },
  {
    name: 'largest',
    address: 'essay.html',
    ready: '.prose',
    isWindow: true,
    async arrange(page) {
      for (let step = 0; step < 3; step++) await page.click('.larger');
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
]);
