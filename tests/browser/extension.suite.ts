import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, LaunchOptions } from '../../src/build/browser/extension-browser';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Target } from '../../src/build/manifest';
import { builtExtension } from './built';
import { cardSuite } from './card.suite';
import { framesSuite } from './frames.suite';
import type { Harness } from './harness';
import { popupSuite } from './popup.suite';
import { sitesSuite } from './sites.suite';

/** Everything that must hold in both browsers, on the extension as it is in its zip. */
export function extensionSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  describe(`the extension in ${target}`, () => {
    let server: FixtureServer;
    let browser: ExtensionBrowser;
    const harness = (): Harness => ({ server, browser });

    beforeAll(async () => {
      server = await serveFixtures();
      browser = await launch({ extension: builtExtension(target), server });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    cardSuite(harness);
    framesSuite(harness);
    sitesSuite(harness);
    popupSuite(harness);

    describe('in the end', () => {
      it('the browser has recorded no error of ours', async () => {
        expect(await browser.extensionErrors()).toEqual([]);
      });

      it('nothing was requested but the pages themselves', () => {
        const icons = /\/favicon\.ico$/; // the browser's own
        const others = server.requests.filter(({ answered, url }) => !answered && !icons.test(url));
        expect(server.requests.length).toBeGreaterThan(20);
        expect(others).toEqual([]);
      });
    });
  });
}
