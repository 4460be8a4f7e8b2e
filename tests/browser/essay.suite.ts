import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { essayAddress } from '../../src/core/essay-address';
import { findViolations } from './axe';
import { forgetAll, type Harness } from './harness';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MORE_THAN_A_BLANK = 50; // colours; smoothed letters alone have more

/** The essay's page in a tab. */
export function essaySuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openEssay = async (pointId: string | null = null): Promise<Page> => {
    const page = await harness().browser.openExtensionPage(essayAddress(pointId));
    await page.waitForFunction(() => document.querySelector('.prose'), { polling: 50 });
    return page;
  };
  const press = (page: Page, name: string) => page.click(`button::-p-aria(${name})`);
  const statusOf = (page: Page) => page.$eval('.actions [role=status]', ({ textContent }) => textContent);

  describe('the essay’s page', () => {
    it('marks the sentence of the point that its address names, in view and with the focus', async () => {
      const page = await openEssay('decisions');
      await page.waitForFunction(() => document.activeElement?.localName === 'mark', { polling: 50 });
      const mark = await page.$eval('mark', (mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return { text: mark.textContent, inView: top >= 0 && bottom <= innerHeight };
      });
      expect(mark).toEqual({ text: expect.stringMatching(/^Great PMs and politicians .* winning\.$/), inView: true });
      await page.close();
    });

    it('draws the quote as a picture and saves it', async () => {
      const page = await openEssay();
      await page.evaluate(() => {
        URL.createObjectURL = (picture: Blob) => {
          Object.assign(globalThis, { picture });
          return '';
        };
        HTMLAnchorElement.prototype.click = function () {
          Object.assign(globalThis, { saved: this.download }); // and no file in the downloads of whoever runs the tests
        };
      });
      await press(page, 'Save picture');
      await page.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
      const { name, bytes, width, height, colours } = await page.evaluate(async () => {
        const { picture, saved } = globalThis as unknown as { picture: Blob; saved: string };
        const image = await createImageBitmap(picture);
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        return {
          name: saved,
          bytes: [...new Uint8Array(await picture.arrayBuffer())].slice(0, 8),
          width: image.width,
          height: image.height,
          colours: new Set(new Uint32Array(pixels.buffer)).size,
        };
      });
      expect({ name, bytes, width, height }).toEqual({
        name: 'the-mayor-of-the-product.png',
        bytes: PNG_SIGNATURE,
        width: 1200,
        height: 630,
      });
      expect(colours).toBeGreaterThan(MORE_THAN_A_BLANK);
      expect(await statusOf(page)).toMatch(/^Saved with your downloads/);
      await page.close();
    });

    it('keeps the reader’s place and text size', async () => {
      const page = await openEssay();
      await press(page, 'Larger text');
      await page.evaluate(() => document.querySelectorAll('.prose > *')[2]?.scrollIntoView({ block: 'start' }));
      await page.waitForFunction(
        async () => {
          const { storage } = (
            globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
          ).chrome;
          const stored = { ...(await storage.local?.get()), ...(await storage.sync?.get()) };
          return 'essayPlace' in stored && JSON.stringify(stored).includes('"textSize":1');
        },
        { polling: 50 },
      );
      const topBlock = () =>
        [...document.querySelectorAll('.prose > *')].findIndex((block) => block.getBoundingClientRect().bottom > 0);
      const before = await page.evaluate(topBlock);
      await page.close();
      const again = await openEssay();
      expect(before).toBeGreaterThan(0);
      expect(await again.evaluate(topBlock)).toBe(before);
      expect(await again.$eval('.essay', ({ className }) => className)).toBe('essay size-1');
      await again.close();
    });

    it('finds words by keyboard alone, and axe finds nothing', async () => {
      const page = await openEssay();
      await page.focus('[type=search]');
      await page.keyboard.type('mayor');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.find-count')?.textContent === '2 of 4', {
        polling: 50,
      });
      const current = await page.$eval('mark.current', (mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return { text: mark.textContent, inView: top >= 0 && bottom <= innerHeight };
      });
      expect(current).toEqual({ text: 'mayor', inView: true });
      expect(await page.evaluate(findViolations, 'html')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('mark'), { polling: 50 });
      await page.close();
    });
  });
}
