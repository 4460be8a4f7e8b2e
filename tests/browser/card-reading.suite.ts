import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardIn, clickInCard, clickNamedInCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { greenhouseListing } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const PRODUCT = greenhouseListing({ title: 'Senior Product Manager, Payments' });

/** What the page's own scripts see painted: the words of each of our highlights. */
const paintedIn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('mayor-tip-'))
        .map(([name, highlight]) => [name, [...highlight].map((range) => (range as Range).toString())]),
    ),
  );
const saidIn = (page: Page) =>
  page.evaluate(() => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('[role=status]')?.textContent);

/** What the card says of the listing, and what it shows in the page. */
export function cardReadingSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openWithCard = async (body = PRODUCT) => {
    serve(harness(), LISTING, body);
    const page = await open(harness(), LISTING);
    await waitForCard(page);
    return page;
  };
  const showPhrases = (page: Page) => clickNamedInCard(page, 'Show phrases');

  describe('Show phrases', () => {
    it('paints the listing’s words, in styles of their own, and changes nothing else', async () => {
      const page = await openWithCard();
      await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1') as Element);
        CSS.highlights.set('page-own', new Highlight(range));
      });
      const before = await page.evaluate(() => document.querySelector('main')?.outerHTML);
      expect(await paintedIn(page)).toEqual({});
      await showPhrases(page);
      await expect.poll(() => saidIn(page)).toMatch(/marked in the page/);
      const painted = await paintedIn(page);
      expect(painted['mayor-tip-answers']).toContainEqual(expect.stringContaining('own the roadmap'));
      expect(painted['mayor-tip-wins']?.length).toBeGreaterThan(0);
      const style = (name: string) =>
        page.evaluate(
          (name) =>
            getComputedStyle(document.querySelector('main p') as Element, `::highlight(${name})`).textDecorationStyle,
          name,
        );
      expect([await style('mayor-tip-wins'), await style('mayor-tip-answers')]).toEqual(['solid', 'dashed']);
      expect(await page.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(before);
      await showPhrases(page);
      expect(await paintedIn(page)).toEqual({});
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['page-own']);
      await page.close();
    });

    it('follows the page when it renders the listing anew', async () => {
      const page = await openWithCard();
      await showPhrases(page);
      const painted = await paintedIn(page);
      await page.evaluate(() => {
        const description = document.querySelector('.job__description');
        if (description) description.innerHTML = description.innerHTML.replaceAll('<p>', '<p><!-- anew -->');
      });
      await expect.poll(() => paintedIn(page)).toEqual(painted);
      await page.close();
    });

    it('goes on when the page completes the listing, and so do the questions', async () => {
      const more = `<button id="more" onclick="document.querySelector('.job__description').insertAdjacentHTML('beforeend',
        '<p>You will also own the roadmap of billing and negotiate with its partners every month.</p>')">More</button>`;
      const page = await openWithCard(PRODUCT.replace('<main>', `<main>${more}`));
      await showPhrases(page);
      await clickNamedInCard(page, (await cardIn(page))?.questions ?? '');
      const count = async () => (await paintedIn(page))['mayor-tip-answers']?.length ?? 0;
      const before = await count();
      await page.click('#more');
      await expect.poll(count, { timeout: 5_000 }).toBeGreaterThan(before);
      const isAsking = () =>
        page.evaluate(() => document.getElementById('mayor-tip')?.shadowRoot?.getElementById('asking') !== null);
      expect(await isAsking()).toBe(true);
      await page.close();
    });

    it('says so when phrases are folded away on the page', async () => {
      const page = await openWithCard();
      await page.evaluate(() => {
        const last = document.querySelectorAll<HTMLElement>('.job__description p')[1];
        if (last) last.style.cssText = 'max-height:0;overflow:hidden;margin:0';
      });
      await showPhrases(page);
      await expect.poll(() => saidIn(page)).toMatch(/Folded away there: [1-9]/);
      await page.close();
    });

    it('goes with the fold, comes back with the card, and ends with it', async () => {
      const page = await openWithCard();
      await showPhrases(page);
      const painted = await paintedIn(page);
      expect(Object.keys(painted).length).toBeGreaterThan(0);
      await clickInCard(page, 'Fold');
      expect(await paintedIn(page)).toEqual({});
      await clickInCard(page, 'The Mayor of the Product: open the tip');
      expect(await paintedIn(page)).toEqual(painted);
      await clickInCard(page, 'Close for this listing');
      expect(await paintedIn(page)).toEqual({});
      await page.close();
    });

    it('paints on a dark page what is read there', async () => {
      const page = await openWithCard(`${PRODUCT}<style>body{background:#111;color:#eee}</style>`);
      await showPhrases(page);
      await expect.poll(async () => Object.keys(await paintedIn(page))).toContain('mayor-tip-answers-dark');
      await page.close();
    });
  });

  describe('the finding', () => {
    it('leads to its place in the listing, and focus stays in the card', async () => {
      const page = await openWithCard(
        PRODUCT.replace('<main>', '<main><div style="height:3000px">A long way down</div>'),
      );
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      const said = await page.waitForSelector('#mayor-tip >>> .said');
      await said?.click();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2_000);
      expect(Object.keys(await paintedIn(page)).length).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('mayor-tip');
      await page.close();
    });

    it('leads to its sentence in the essay, in a tab beside this one', async () => {
      const page = await openWithCard();
      await clickNamedInCard(page, 'Show in the essay');
      const tabs = () =>
        harness().browser.evaluateInBackground(async () => {
          const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
          return (await tabs.query({})).map(({ url }) => url ?? '');
        });
      await expect.poll(tabs).toContainEqual(expect.stringMatching(/essay\.html#point-[a-z-]+$/));
      await harness().browser.evaluateInBackground(async () => {
        const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
        const [essay] = (await tabs.query({})).filter(({ url }) => url?.includes('essay.html'));
        if (essay?.id !== undefined) await tabs.remove(essay.id);
      });
      await page.close();
    });
  });

  describe('the questions', () => {
    it('open by whom to ask, and are copied', async () => {
      const page = await openWithCard();
      const card = await cardIn(page);
      expect(card?.questions).toMatch(/^Questions \([1-5]\)$/);
      await clickNamedInCard(page, card?.questions ?? '');
      const groups = await page.evaluate(() =>
        [...(document.getElementById('mayor-tip')?.shadowRoot?.querySelectorAll('#asking h4') ?? [])].map(
          ({ textContent }) => textContent,
        ),
      );
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) expect(group).toMatch(/^Ask /);
      await clickNamedInCard(page, 'Copy questions');
      await expect.poll(() => saidIn(page)).toBe('Copied.');
      await page.close();
    });
  });
}
