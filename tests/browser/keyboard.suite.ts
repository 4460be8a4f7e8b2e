import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/build/manifest';
import { fixtures } from '../surfaces/listings';
import { mainStates, surfaces } from '../surfaces/surfaces';
import { controlNames, focusedStop, putEnds, type Stop } from './controls';
import { type Harness, serve } from './harness';

const MOST_STOPS = 120;
const SCROLLED_WITHIN_MS = 1_000;

/** The keyboard alone: every control of every surface, forward and back, each seen and in view. */
export function keyboardSuite(harness: () => Harness, target: Target): void {
  beforeAll(() => {
    for (const [url, body] of fixtures) serve(harness(), url, body);
  });

  const open = (surface: string, state: string) => {
    const one = surfaces.find(({ name }) => name === surface)?.states.find(({ name }) => name === state);
    if (!one) throw new Error(`${surface} has no state ${state}`);
    return one.open({ browser: harness().browser });
  };

  const withKeys = surfaces.filter(({ name }) => target === 'chromium' || name !== 'popup'); // Firefox’s takes none from automation
  describe.each(withKeys)('$name: Tab and Shift+Tab lead to every control in its order', ({ name, root }) => {
    it.each(mainStates[name] ?? [])('%s', async (state) => {
      const view = await open(name, state);
      try {
        if (!view.page) throw new Error(`${name} is no page here`);
        await expectWalk(view.page, root);
      } finally {
        await view.close();
      }
    });
  });

  const keysOn = async (surface: string, state: string, work: (page: Page) => Promise<void>) => {
    const view = await open(surface, state);
    try {
      if (!view.page) throw new Error(`${surface} is no page here`);
      await work(view.page);
    } finally {
      await view.close();
    }
  };

  it.each<[KeyInput[], string]>([
    [['ArrowRight'], 'tab-points'],
    [['ArrowLeft'], 'tab-saved'],
    [['End'], 'tab-saved'],
    [['End', 'ArrowRight'], 'tab-listing'],
    [['End', 'Home'], 'tab-listing'],
  ])('the popup’s tabs: %j leads to %s, which opens, and Tab into its panel', (keys, tab) =>
    keysOn('popup-in-a-tab', 'listing', async (page) => {
      await page.focus('#tab-listing');
      await press(page, keys);
      expect(await focusedName(page)).toBe(tab);
      expect(await page.$eval('[role=tab][aria-selected=true]', ({ id }) => id)).toBe(tab);
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toBe(tab.replace('tab', 'panel'));
    }),
  );

  it('the card’s menu: Enter opens it, Tab leads through it, Escape closes it and leads back, then folds the card', () =>
    keysOn('card', 'open', async (page) => {
      const more = await page.waitForSelector('#mayor-tip >>> .menu > summary');
      await more?.focus();
      await press(page, ['Enter', 'Tab']);
      expect(await focusedName(page)).toBe('Move to the other side');
      await press(page, ['Tab', 'Tab', 'Tab']);
      expect(await focusedName(page)).toBe('Never show tips');
      await page.keyboard.press('Escape');
      expect(await focusedName(page)).toBe('More');
      expect(await page.$('#mayor-tip >>> .menu[open]')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await focusedName(page)).toBe('The Mayor of the Product: open the tip');
      await page.keyboard.press('Enter');
      expect(await page.$('#mayor-tip >>> .card')).not.toBeNull();
    }));

  it('the settings: Space turns a switch, arrows choose a size, Enter asks before it deletes, and Cancel leads back', () =>
    keysOn('settings', 'first', async (page) => {
      await page.focus('[role=switch]');
      await page.keyboard.press(' ');
      await page.waitForSelector('[role=switch][aria-checked=false]');
      await page.focus('[type=radio]:checked');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('.sample.size-1');
      await page.focus('.danger');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.step'), { polling: 50 });
      await press(page, ['Tab', 'Tab', 'Enter']);
      await page.waitForFunction(() => document.activeElement?.matches('.row .danger'), { polling: 50 });
      expect(await page.$('.step')).toBeNull();
    }));
}

/** What has the focus, in the card too: its id, its name or its words. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const inPage = document.activeElement;
    const focused = inPage?.shadowRoot?.activeElement ?? inPage;
    return focused?.id || focused?.getAttribute('aria-label') || focused?.textContent || '';
  });

const press = async (page: Page, keys: readonly KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Walks through the page there and back. Boxes that scroll are stops too, each browser its own way; they need an outline only. */
async function expectWalk(page: Page, root: string): Promise<void> {
  const names = await page.evaluate(controlNames, root);
  expect(names).not.toEqual([]);
  await page.evaluate(putEnds, root);
  const there = await walk(page, 'first');
  const back = await walk(page, 'last');
  expect([...faultsOf(there), ...faultsOf(back)]).toEqual([]);
  const order = names.map((name, index) => `${index} ${name}`);
  const controlsOf = (stops: readonly Stop[]) =>
    stops.flatMap(({ index }) => (index >= 0 ? [`${index} ${names[index]}`] : []));
  expect(controlsOf(there)).toEqual(order);
  expect(controlsOf(back)).toEqual(order.toReversed());
}

/** The stops from one end to the other. */
async function walk(page: Page, from: 'first' | 'last'): Promise<Stop[]> {
  await page.focus(`#keyboard-${from}`);
  const stops: Stop[] = [];
  if (from === 'last') await page.keyboard.down('Shift');
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop.isEnd) break;
    stops.push(stop);
  }
  if (from === 'last') await page.keyboard.up('Shift');
  return stops;
}

/** Where the focus is once it has been scrolled to, which Firefox does a little later. */
async function stopOf(page: Page): Promise<Stop> {
  const end = Date.now() + SCROLLED_WITHIN_MS;
  for (;;) {
    const stop = await page.evaluate(focusedStop);
    if (stop.isInView || Date.now() > end) return stop;
  }
}

const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ index, name, isSeen, isInView }) => [
    ...(isSeen ? [] : [`${name}: no outline`]),
    ...(isInView || index < 0 ? [] : [`${name}: out of sight`]),
  ]);
