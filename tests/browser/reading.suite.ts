import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Popup, waitUntil } from '../../src/build/browser/extension-browser';
import { findViolations } from './axe';
import { widthOver } from './controls';
import { type Harness, markupOf, open, serve } from './harness';
import { article, greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const BLOG = 'https://www.example.org/blog';
const ROADMAP = 'You will own the roadmap of our payments product and shape it with engineering.';
const CONSENSUS = 'You build consensus among stakeholders in rooms where nobody agrees yet.';
const DUTIES = [ROADMAP, CONSENSUS, 'You write clearly, and you keep the backlog short enough to be read.'];
const TEXT = DUTIES.join('\n\n');
const JAPANESE = [
  'プロダクトのロードマップを策定し、開発チームと協力して改善を進めていただきます。',
  '顧客の声を聞いてください。',
];

interface Extension {
  readonly storage: {
    readonly session: { get(key: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  };
  readonly contextMenus: { update(id: string, changes: object): Promise<void> };
  readonly tabs: { query(query: object): Promise<{ id: number }[]>; remove(id: number): Promise<void> };
}
declare const chrome: Extension;

const writtenDrafts = async () => {
  const stored = Object.entries(await chrome.storage.session.get(null));
  return stored.filter(([key]) => key.startsWith('draft-')).map(([key, draft]) => ({ key, draft }));
};
const tabIds = async () => (await chrome.tabs.query({})).map(({ id }) => id);

/** The reading of the popup and of the reading page, in the real browsers. */
export function readingSuite(harness: () => Harness): void {
  const inBackground: Harness['browser']['evaluateInBackground'] = (fn, ...args) =>
    harness().browser.evaluateInBackground(fn, ...args);

  const forgetDrafts = async () => {
    const drafts = await inBackground(writtenDrafts);
    await inBackground(
      (keys: string[]) => chrome.storage.session.remove(keys),
      drafts.map(({ key }) => key),
    );
  };

  const openPopup = async (url: string, body: string) => {
    serve(harness(), url, body);
    const page = await open(harness(), url);
    const popup = await harness().browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.tips-here'));
    return { page, popup };
  };
  const close = async ({ page, popup }: { page: Page; popup: Popup }) => {
    await popup.close();
    await page.close();
  };
  const openText = async (text: string) => {
    const page = await harness().browser.openExtensionPage('reading.html');
    await page.waitForSelector('textarea');
    if (text) await write(page, text);
    return page;
  };
  const write = async (page: Page, text: string) => {
    await page.evaluate((text) => {
      const box = document.querySelector('textarea');
      if (!box) throw new Error('no box');
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.waitForFunction((text) => document.querySelector('.marked-text')?.textContent === text, {}, text);
  };
  /** Waits for a tab that was opened with a text, closes it, and gives the draft and its address. */
  const openedWith = async (before: readonly number[]) => {
    const [draft] = await waitUntil('a draft', async () => {
      const drafts = await inBackground(writtenDrafts);
      return drafts.length > 0 && drafts;
    }).then((drafts) => drafts || []);
    const ids = await waitUntil('a tab', async () => {
      const ids = (await inBackground(tabIds)).filter((id) => !before.includes(id));
      return ids.length > 0 && ids;
    });
    await inBackground((id: number) => chrome.tabs.remove(id), (ids || [])[0] ?? -1);
    return { draft: draft?.draft, path: `reading.html?draft=${draft?.key.replace('draft-', '')}` };
  };

  describe('the reading in the popup', () => {
    afterEach(forgetDrafts);

    it('quotes the listing, leads to the essay’s sentence, and comes back', async () => {
      const both = await openPopup(LISTING, greenhouseListing({ title: 'Product Manager', duties: DUTIES }));
      const { popup } = both;
      const quotes = await popup.evaluate(() =>
        [...document.querySelectorAll('.said')].map((said) => said.textContent),
      );
      expect(quotes).toEqual([CONSENSUS, ROADMAP]);
      const marks = await popup.evaluate(() => [...document.querySelectorAll('.said mark')].map((m) => m.textContent));
      expect(marks).toEqual(['build consensus', 'own the roadmap']);
      const expected = await popup.evaluate(() => document.querySelector('.essay-sentence q')?.textContent ?? null);
      await popup.click('.essay-sentence');
      await popup.waitFor(() => document.querySelector('#panel-essay:not([hidden]) mark'));
      expect(await popup.evaluate(() => document.querySelector('#panel-essay mark')?.textContent ?? null)).toBe(
        expected,
      );
      expect(await popup.evaluate(() => document.activeElement?.tagName ?? null)).toBe('MARK');
      await popup.click('#tab-listing');
      await popup.waitFor(() => document.querySelector('#panel-listing:not([hidden]) .said'));
      await close(both);
    });

    it('marks the phrases in the listing, and a quote leads to its place', async () => {
      const filler = Array.from({ length: 60 }, (_, shelf) => `Our library has a shelf with the number ${shelf}.`);
      const { page, popup } = await openPopup(
        LISTING,
        greenhouseListing({ title: 'Product Manager', duties: [...filler, ...DUTIES] }),
      );
      const before = await markupOf(page);
      await popup.click('.reading-actions .primary');
      await popup.waitFor(
        () =>
          document.querySelector('.reading-actions [role=status]')?.textContent === '2 phrases are marked in the page.',
      );
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, 0));
      await popup.click('.said a');
      await waitUntil('the place', () => page.evaluate(() => scrollY > 0));
      expect(await markupOf(page)).toBe(before);
      await close({ page, popup });
    });

    it('copies the questions', async () => {
      const both = await openPopup(LISTING, greenhouseListing({ title: 'Product Manager', duties: DUTIES }));
      await both.popup.click('.reading-actions .button:last-child');
      await both.popup.waitFor(
        () => document.querySelector('.reading-actions [role=status]')?.textContent === 'Copied.',
      );
      await close(both);
    });

    it('reads a pasted text in a tab of its own, paragraphs kept', async () => {
      const { page, popup } = await openPopup(BLOG, article);
      const before = await inBackground(tabIds);
      await popup.click('#tab-listing');
      await popup.waitFor(() => document.querySelector('#panel-listing:not([hidden]) #paste'));
      await popup.evaluate((text: string) => {
        const box = document.querySelector<HTMLTextAreaElement>('#paste');
        if (box) box.value = text;
      }, TEXT);
      await popup.click('.paste button'); // the popup closes itself
      expect((await openedWith(before)).draft).toEqual({ text: TEXT, title: null, isWriting: false });
      await page.close();
    });
  });

  describe('the reading page', () => {
    afterEach(forgetDrafts);

    it('reads what is written, and finds it again after a reload', async () => {
      const page = await openText(TEXT);
      const marks = () =>
        page.evaluate(() => [...document.querySelectorAll('.marked-text mark')].map((mark) => mark.textContent));
      expect(await marks()).toEqual(['own the roadmap', 'build consensus']);
      await waitUntil('the draft to be kept', async () => (await inBackground(writtenDrafts)).length > 0);
      await page.evaluate(() => location.reload());
      await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, TEXT);
      expect(await marks()).toEqual(['own the roadmap', 'build consensus']);
      await page.close();
    });

    it('a quote leads to its place, and the place back', async () => {
      const page = await openText(TEXT);
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? null);
      await page.click('.said a');
      await page.waitForFunction(() => document.activeElement?.closest('.marked-text'));
      expect(await focused()).toBe('build consensus');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.finding:target'));
      await page.close();
    });

    it('a quote’s sentence of the essay opens in the essay, and Back leads back', async () => {
      const page = await openText(TEXT);
      await waitUntil('the draft to be kept', async () => (await inBackground(writtenDrafts)).length > 0);
      const expected = await page.evaluate(() => document.querySelector('.essay-sentence q')?.textContent);
      await page.click('.essay-sentence');
      await page.waitForFunction(() => document.querySelector('#essay mark'));
      expect(await page.evaluate(() => document.querySelector('#essay mark')?.textContent)).toBe(expected);
      await page.evaluate(() => history.back());
      await page.waitForFunction((text) => document.querySelector('.marked-text')?.textContent === text, {}, TEXT);
      await page.close();
    });

    it.each([
      ['empty', '', false],
      ['with a reading', TEXT, false],
      ['for a writer', TEXT, true],
      ['in a language without signals', JAPANESE.join('\n'), false],
    ])('axe finds nothing, and 320 px are enough: %s', async (_, text, isWriting) => {
      const page = await openText(text);
      if (isWriting) await page.click('.check input');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(findViolations, 'html')).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((direction) => {
          document.documentElement.dir = direction;
        }, direction);
        expect(await page.evaluate(widthOver), direction).toBe(0);
      }
      await page.close();
    });
  });

  describe('the menu for selected text', () => {
    afterEach(forgetDrafts);

    it('has its entry, which opens the text in a tab of its own', async () => {
      await inBackground(() => chrome.contextMenus.update('read-selection', {})); // rejects where there is none
      const before = await inBackground(tabIds);
      await harness().browser.chooseForSelection('read-selection', TEXT);
      const { draft, path } = await openedWith(before);
      expect(draft).toEqual({ text: TEXT, title: null, isWriting: false });
      const page = await harness().browser.openExtensionPage(path);
      await page.waitForFunction(() => document.querySelectorAll('.marked-text mark').length === 2);
      await page.close();
    });
  });
}
