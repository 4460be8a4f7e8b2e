import type { Studio } from '../studio';
import { tabSurface } from './tab';

const READY = 'main h2';

/** A person who switched some things. */
const use = (studio: Studio) =>
  studio.browser.evaluateInBackground(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.local.set({
      switches: { pausedUntil: Date.now() + 3_600_000, offSites: ['jobs.example.com', 'www.indeed.com'] },
      closedListings: ['greenhouse:1', 'greenhouse:2', 'lever:3'],
    });
  });

/** The settings: as they are at first, and with sites, a pause and LinkedIn. */
export const settings = tabSurface('settings', [
  { name: 'first', address: 'settings.html', ready: READY },
  { name: 'used', address: 'settings.html', ready: READY, prepare: use },
]);
