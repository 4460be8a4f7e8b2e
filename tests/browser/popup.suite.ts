import { beforeEach, describe, expect, it } from 'vitest';
import type { Popup } from '../../src/build/browser/extension-browser';
import { forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { article, careerPage, greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const CAREERS = 'https://careers.example.org/jobs/4711-product-owner';

const INTERNAL_PAGE_MS = 500;

const selectedTab = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? null);
const panelText = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('[role=tabpanel]:not([hidden])')?.textContent ?? '');
const settled = (popup: Popup) =>
  popup.waitFor(() => {
    const panel = document.querySelector('[role=tabpanel]:not([hidden])');
    return panel?.firstElementChild && !panel.textContent?.includes('Reading this page');
  });
const waitForText = (popup: Popup, words: string) =>
  popup.waitFor((words: string) => {
    const panel = document.querySelector('[role=tabpanel]:not([hidden])');
    return panel?.textContent?.toLowerCase().includes(words.toLowerCase());
  }, words);
const chooseTab = (popup: Popup, name: string) =>
  popup.evaluate((name: string) => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(
      ({ textContent }) => textContent === name,
    );
    tab?.click();
  }, name);

/** The real toolbar popup. */
export function popupSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openPopupOn = async (url: string, body: string) => {
    serve(harness(), url, body);
    const page = await open(harness(), url);
    const popup = await harness().browser.openPopup(page);
    await settled(popup);
    return { page, popup };
  };
  const closeBoth = async ({ page, popup }: Awaited<ReturnType<typeof openPopupOn>>) => {
    await popup.close();
    await page.close();
  };

  describe('the popup', () => {
    it.each([
      [
        'a named board',
        LISTING,
        greenhouseListing({ title: 'Senior Product Manager' }),
        ['Senior Product Manager', 'Northwind', 'Greenhouse'],
      ],
      [
        'any site, by the click alone',
        CAREERS,
        careerPage({ title: 'Product Owner', company: 'Fabrikam' }),
        ['Product Owner', 'Fabrikam'],
      ],
    ])('shows title and company on %s', async (_, url, body, words) => {
      const both = await openPopupOn(url, body);
      expect(await selectedTab(both.popup)).toBe('This listing');
      const text = await panelText(both.popup);
      for (const word of words) expect(text).toContain(word);
      await closeBoth(both);
    });

    it('opens the essay where there is no listing, and This listing says why', async () => {
      const both = await openPopupOn('https://www.example.org/blog', article);
      expect(await selectedTab(both.popup)).toBe('Essay');
      expect(await panelText(both.popup)).toContain('soft power');
      await chooseTab(both.popup, 'This listing');
      await waitForText(both.popup, 'no job listing');
      await closeBoth(both);
    });

    it('says that another role is not product management', async () => {
      const both = await openPopupOn(LISTING, greenhouseListing({ title: 'Software Engineer' }));
      await chooseTab(both.popup, 'This listing');
      await waitForText(both.popup, 'Software Engineer');
      await waitForText(both.popup, 'is not a product-management role');
      await closeBoth(both);
    });

    it('says when the browser keeps extensions out of the page', async () => {
      const page = await harness().browser.newPage();
      const internal = harness().browser.name === 'chromium' ? 'chrome://version' : 'about:support';
      await page.goto(internal, { waitUntil: [] }); // Firefox tells no automation when its own pages have loaded
      await new Promise((done) => setTimeout(done, INTERNAL_PAGE_MS));
      const popup = await harness().browser.openPopup(page);
      await settled(popup);
      await chooseTab(popup, 'This listing');
      await waitForText(popup, 'keeps extensions out');
      await popup.close();
      await page.close();
    });

    it('remembers the last of the other tabs', async () => {
      const first = await openPopupOn('https://www.example.org/blog', article);
      await chooseTab(first.popup, 'Mayor vs CEO');
      await first.popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden]) table'));
      await closeBoth(first);
      const second = await openPopupOn('https://www.example.org/blog', article);
      expect(await selectedTab(second.popup)).toBe('Mayor vs CEO');
      await closeBoth(second);
    });

    it('leads from a point to its sentence in the essay', async () => {
      const both = await openPopupOn('https://www.example.org/blog', article);
      await chooseTab(both.popup, 'Mayor vs CEO');
      await both.popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden]) table button'));
      await both.popup.click('[role=tabpanel]:not([hidden]) table button');
      await both.popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden]) mark'));
      expect(await selectedTab(both.popup)).toBe('Essay');
      const marked = await both.popup.evaluate(() =>
        [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
      );
      expect(marked).toBe(
        'Unlike a CEO who is the last word on everything to do with their company, a mayor leads through consensus, negotiation and diplomacy.',
      );
      await closeBoth(both);
    });

    it('copies the quote with its source', async () => {
      const both = await openPopupOn('https://www.example.org/blog', article);
      await chooseTab(both.popup, 'Essay');
      await both.popup.waitFor(() => document.querySelector('[role=tabpanel]:not([hidden]) .actions button'));
      await both.popup.click('[role=tabpanel]:not([hidden]) .actions button');
      await both.popup.waitFor(
        () => document.querySelector('[role=tabpanel]:not([hidden]) .actions [role=status]')?.textContent === 'Copied.',
      );
      await closeBoth(both);
    });

    it('leaves the page as it was, and the card alone', async () => {
      serve(harness(), LISTING, greenhouseListing({ title: 'Product Manager' }));
      const page = await open(harness(), LISTING);
      await waitForCard(page);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const popup = await harness().browser.openPopup(page);
      await settled(popup);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await popup.close();
      await page.close();
    });
  });
}
