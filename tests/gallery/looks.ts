import type { Viewport } from 'puppeteer-core';
import type { Target } from '../../src/build/manifest';

/** A way in which every surface is looked at. */
export interface Look {
  /** Part of the file names. */
  readonly name: string;
  readonly target: Target;
  readonly scheme: 'light' | 'dark';
  /** A locale of the extension, or the pseudo-locale. */
  readonly locale?: string;
  /** CSS pixels of the tabs; the launcher's own unless told. */
  readonly viewport?: Viewport;
  readonly forcedColors?: true;
  /** Only tabs differ in this look, not the popup, which has a fixed size. */
  readonly isOfTabs?: true;
}

const NARROW = { width: 320, height: 640 };
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2 }; // what 200 % makes of a window of 1280 x 800

/** The looks, the plain ones first. */
export const looks: readonly Look[] = [
  { name: 'chromium-light', target: 'chromium', scheme: 'light' },
  { name: 'chromium-dark', target: 'chromium', scheme: 'dark' },
  { name: 'firefox-light', target: 'firefox', scheme: 'light' },
  { name: 'firefox-dark', target: 'firefox', scheme: 'dark' },
  { name: 'narrow', target: 'chromium', scheme: 'light', viewport: NARROW, isOfTabs: true },
  { name: 'zoomed', target: 'chromium', scheme: 'light', viewport: ZOOMED, isOfTabs: true },
  { name: 'forced-colours', target: 'chromium', scheme: 'light', forcedColors: true },
  { name: 'pseudo', target: 'chromium', scheme: 'light', locale: 'pseudo' },
  { name: 'german', target: 'chromium', scheme: 'light', locale: 'de' },
  { name: 'hebrew', target: 'chromium', scheme: 'light', locale: 'he' },
  { name: 'right-to-left', target: 'chromium', scheme: 'light', locale: 'pseudo-rtl' },
];
