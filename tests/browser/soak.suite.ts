import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, LaunchOptions } from '../../src/build/browser/extension-browser';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Target } from '../../src/build/manifest';
import { countedExtension } from '../soak/counting';
import { growthIn } from '../soak/growth';
import { type Soak, soak } from '../soak/run';
import { builtExtension } from './built';

const NAVIGATIONS = 40;
const LOOKS = 4;

/** The short form of `npm run soak`. Brings its own browser. */
export function soakSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  let counted: ReturnType<typeof countedExtension>;
  let server: FixtureServer;
  let browser: ExtensionBrowser;
  let result: Soak;

  beforeAll(async () => {
    counted = countedExtension(builtExtension(target));
    server = await serveFixtures();
    browser = await launch({ extension: counted.folder, server });
    result = await soak(browser, server, { navigations: NAVIGATIONS, samples: LOOKS });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    counted?.remove();
  });

  describe(`after ${NAVIGATIONS} navigations`, () => {
    it('every listing had its card, and every other page none', () => expect(result.missed).toEqual([]));
    it('no more listens or observes than before', () => {
      expect(result.samples.length).toBe(LOOKS);
      expect(result.samples[0]?.listeners).toBeGreaterThan(0);
      expect(growthIn(result.samples)).toEqual([]);
    });
    it('nothing of ours has failed', () => expect(result.errors).toEqual([]));
  });
}
