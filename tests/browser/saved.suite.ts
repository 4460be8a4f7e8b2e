import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST } from '../../src/core/saved-listing';
import { madeUpShelf } from '../made-up-shelf';
import { findViolations } from './axe';
import { emptyShelf, fillShelf } from './fill-shelf';
import { clickNamedInCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { careerPage, greenhouseListing, twoPanes } from './pages';

const GREENHOUSE = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const LEVER = 'https://jobs.lever.co/contoso/3f0e7a52-6f0d-4c3a-9d5e-0a4b8c1d2e3f';
const INDEED = 'https://www.indeed.com/jobs?q=product&vjk=aaaaaaaaaaaaaaaa';
const LINKEDIN = 'https://www.linkedin.com/jobs/view/4370000003';
const TITLES = ['Group Product Manager', 'Head of Product', 'Product Owner', 'Senior Product Manager, Payments'];
const BUDGET = [
  'You hold the budget of your area and hire your team.',
  'You own the roadmap and talk to customers weekly.',
];
const WITHIN = { timeout: 10_000, polling: 50 };

/** What is saved: kept, compared, asked about, and owned. */
export function savedSuite(harness: () => Harness): void {
  beforeEach(async () => {
    await forgetAll(harness());
    await emptyShelf(harness());
  });

  const saveFromFourBoards = async () => {
    serve(harness(), GREENHOUSE, greenhouseListing({ title: 'Senior Product Manager, Payments' }));
    serve(harness(), LEVER, careerPage({ title: 'Head of Product', company: 'Contoso', duties: BUDGET }));
    const job = { key: 'aaaaaaaaaaaaaaaa', title: 'Product Owner', company: 'Fabrikam' };
    serve(harness(), INDEED, twoPanes([job]));
    for (const url of [GREENHOUSE, LEVER]) {
      const page = await open(harness(), url);
      await waitForCard(page);
      await clickNamedInCard(page, 'Save');
      await page.waitForFunction(() => {
        const status = document.getElementById('mayor-tip')?.shadowRoot?.querySelector('[role=status]');
        return status?.textContent?.startsWith('Saved.');
      }, WITHIN);
      await page.close();
    }
    serve(harness(), LINKEDIN, careerPage({ title: 'Group Product Manager', company: 'Tailspin' }));
    for (const url of [INDEED, LINKEDIN]) {
      const page = await open(harness(), url);
      if (url === INDEED) await waitForCard(page);
      const popup = await harness().browser.openPopup(page);
      await popup.waitFor(() => document.querySelector('.reading-actions .save-said'));
      await popup.click('.save-said + button');
      await popup.waitFor(() => document.querySelector('.saved-before'));
      await popup.close();
      await page.close();
    }
  };

  const openSaved = async (records: readonly unknown[] | null = null): Promise<Page> => {
    const { browser } = harness();
    const page = await browser.openExtensionPage('saved.html');
    await page.waitForSelector('.data', WITHIN);
    if (!records) return page;
    await fillShelf(page, records);
    await page.close();
    return openSaved();
  };
  const titlesIn = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('.saved-table .name')].map((name) => name.textContent));

  it('saves from three boards and LinkedIn, compares, answers, prints, exports, deletes all, imports, and ends where it began', async () => {
    await saveFromFourBoards();
    const page = await openSaved();
    expect((await titlesIn(page)).sort()).toEqual(TITLES);

    for (const box of await page.$$('.saved-table input[type=checkbox]')) await box.click();
    await clickNamed(page, 'Compare 4');
    await page.waitForSelector('table.compare', WITHIN);
    const compared = await textOf(page, 'table.compare');
    for (const words of [...TITLES, 'Where they differ', 'Stated', 'Not stated', 'Not read'])
      expect(compared).toContain(words);

    await page.evaluate(() => history.back());
    await page.waitForSelector('.saved-table', WITHIN);
    await page.click('.saved-table tbody th button');
    await page.waitForSelector('.details textarea', WITHIN);
    await type(page, '.details textarea', 'Met Ada.');
    await clickNamed(page, 'Interview sheet');
    await page.waitForSelector('.sheet textarea', WITHIN);
    await type(page, '.sheet textarea', 'They hire in spring.');
    expect(await pagesOf(page)).toBe(1);

    await clickNamed(page, 'All saved listings');
    await page.waitForSelector('.data', WITHIN);
    const before = await exported(page);
    expect(before).toContain('Met Ada.');
    expect(before).toContain('They hire in spring.');
    const fromLinkedIn = (JSON.parse(before).saved as { title: string }[]).find(({ title }) => title === TITLES[0]);
    expect(fromLinkedIn).toMatchObject({ url: LINKEDIN, company: null, place: null, board: null, reading: null });
    await clickNamed(page, 'Delete all');
    await clickNamed(page, 'Delete them all');
    await page.waitForSelector('.empty', WITHIN);

    const file = path.join(mkdtempSync(path.join(tmpdir(), 'saved-')), 'saved-listings.json');
    writeFileSync(file, before);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('#import-preview', WITHIN);
    expect(await textOf(page, '.import-counts')).toBe('4 listings are new.');
    await clickNamed(page, 'Import');
    await page.waitForSelector('.saved-table', WITHIN);
    expect((await titlesIn(page)).sort()).toEqual(TITLES);
    const dateless = (text: string) => text.replace(/"exportedAt": "[^"]+"/, '');
    expect(dateless(await exported(page))).toBe(dateless(before));
    await page.close();
  });

  it('says of a listing seen again that it is saved, with its notes in the popup', async () => {
    serve(harness(), GREENHOUSE, greenhouseListing({ title: 'Product Manager' }));
    const page = await open(harness(), GREENHOUSE);
    await waitForCard(page);
    await clickNamedInCard(page, 'Save');
    await page.waitForFunction(
      () => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('[role=status]')?.textContent,
      WITHIN,
    );
    await page.reload();
    await page.waitForFunction(
      () => document.getElementById('mayor-tip')?.shadowRoot?.querySelector('.saved-before')?.textContent,
      WITHIN,
    );
    const popup = await harness().browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('#panel-saved textarea'));
    await popup.evaluate(() => {
      const notes = document.querySelector<HTMLTextAreaElement>('#panel-saved textarea');
      if (notes) notes.value = 'Ask about the budget.';
      notes?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.waitFor(() => document.querySelector('#panel-saved .kept')?.textContent === 'Kept.');
    await popup.close();
    const again = await harness().browser.openPopup(page);
    await again.waitFor(() => document.querySelector('.saved-notes')?.textContent === 'Ask about the budget.');
    await again.close();
    await page.close();
  });

  it('prints a full sheet, and one with twelve questions to be answered, on one page each', async () => {
    const [listing] = madeUpShelf(1);
    const answer = 'word '.repeat(MOST.answer / 5);
    const keys = ['signal:owns-roadmap', 'lever:people', 'signal:without-authority', 'lever:engineers', 'lever:budget'];
    const levers = ['budget', 'people', 'price', 'roadmap', 'engineers', 'customers', 'success'];
    const signals = ['influence', 'owns-roadmap', 'without-authority', 'stakeholders', 'alignment'];
    const about = [...levers.map((lever) => ({ lever })), ...signals.map((signal) => ({ signal }))];
    const asked = about.map((about) => ({ about, ask: 'manager' }));
    const page = await openSaved([
      { ...listing, id: 'full', answers: Object.fromEntries(keys.map((key) => [key, answer])) },
      { ...listing, id: 'blank', reading: { ...listing?.reading, questions: asked } },
    ]);
    for (const [id, questions] of [
      ['full', 5],
      ['blank', 12],
    ] as const) {
      await page.evaluate((id) => {
        location.hash = `#sheet=${id}`;
      }, id);
      await page.waitForFunction(
        (questions) => document.querySelectorAll('.sheet textarea').length >= questions,
        WITHIN,
        questions,
      );
      expect(await pagesOf(page)).toBe(1);
    }
    await page.close();
  });

  it('is walked by the keyboard alone: from dot to dot, into a listing, its notes, and back', async () => {
    const page = await openSaved(madeUpShelf(6));
    await page.focus('.dots-box');
    const said = () => textOf(page, '.strip [role=option]');
    const first = await said();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (first) => document.querySelector('.strip [role=option]')?.textContent !== first,
      WITHIN,
      first,
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'details', WITHIN);
    await page.keyboard.press('Tab'); // to Close
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-listing]'), WITHIN);
    await page.close();
  });

  it('sets a damaged record aside, leaves a newer one alone, and says both', async () => {
    const [sound] = madeUpShelf(1);
    const page = await openSaved([sound, { id: 'b', version: 1, title: 7 }, { id: 'c', version: 9 }]);
    expect(await titlesIn(page)).toHaveLength(1);
    const notices = await page.evaluate(() =>
      [...document.querySelectorAll('.notice')].map((line) => line.textContent),
    );
    expect(notices).toEqual([
      expect.stringMatching(/^One saved listing could not be read/),
      expect.stringMatching(/^One saved listing was written by a newer version/),
    ]);
    const text = await exported(page);
    for (const id of ['"b"', '"c"']) expect(text).toContain(`"id": ${id}`);
    await page.close();
  });

  describe('axe finds nothing, and nothing is wider than the window', () => {
    it.each([
      ['the empty page', 0, ''],
      ['the table', 40, '#'],
      ['a listing', 40, '#listing=greenhouse%3A1'],
      ['listings side by side', 40, '#compare=greenhouse%3A1,greenhouse%3A2,greenhouse%3A3'],
      ['a sheet', 40, '#sheet=greenhouse%3A1'],
    ])('%s', async (_, count, fragment) => {
      const page = await openSaved(madeUpShelf(count));
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, fragment);
      await page.waitForSelector({ '': '.empty', '#': '.plot' }[fragment] ?? '.details, .compare, .sheet', WITHIN);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(findViolations, 'html')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      await page.close();
    });
  });
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** A trusted click on the first button or link with exactly this text. */
async function clickNamed(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (name) => [...document.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent === name),
    WITHIN,
    name,
  );
  await (found as ElementHandle<HTMLElement>).click();
}

/** Types into the first box that matches and waits until it is kept. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.type(selector, text);
  await page.waitForFunction(
    (selector) =>
      document.querySelector(selector)?.closest('.self-keeping')?.querySelector('.kept')?.textContent === 'Kept.',
    WITHIN,
    selector,
  );
}

/** How many pages of A4 the page takes on paper. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
  return readable(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A PDF with its packed parts unpacked: Firefox packs the list of pages too. */
function readable(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) => part);
  const unpacked = packed.map((part) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return ''; // packed in another way: a picture or a font
    }
  });
  return [text, ...unpacked].join('\n');
}

/** The text of the JSON export, caught before the browser saves it. */
async function exported(page: Page): Promise<string> {
  await page.evaluate(() => {
    const own = globalThis as unknown as { caught?: Promise<string> };
    delete own.caught;
    URL.createObjectURL = (blob) => {
      own.caught = (blob as Blob).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await clickNamed(page, 'Export as JSON');
  await page.waitForFunction(() => (globalThis as unknown as { caught?: object }).caught, WITHIN);
  return page.evaluate(() => (globalThis as unknown as { caught: Promise<string> }).caught);
}
