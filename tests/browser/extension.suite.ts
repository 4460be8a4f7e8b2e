import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, LaunchOptions } from '../../src/build/browser/extension-browser';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Target } from '../../src/build/manifest';
import { accessSuite } from './access.suite';
import { builtExtension } from './built';
import { cardSuite } from './card.suite';
import { cardPlaceSuite } from './card-place.suite';
import { cardReadingSuite } from './card-reading.suite';
import { essaySuite } from './essay.suite';
import { framesSuite } from './frames.suite';
import type { Harness } from './harness';
import { hostileSuite } from './hostile.suite';
import { keyboardSuite } from './keyboard.suite';
import { killedSuite } from './killed.suite';
import { fullSuite, leftBehindSuite, removedSuite } from './left-behind.suite';
import { managedSuite } from './managed.suite';
import { networkSuite } from './network.suite';
import { popupSuite } from './popup.suite';
import { privateSuite } from './private.suite';
import { probesSuite } from './probes.suite';
import { readingSuite } from './reading.suite';
import { ourErrors } from './recorded';
import { reloadSuite } from './reload.suite';
import { savedSuite } from './saved.suite';
import { everySiteSuite, sitesSuite } from './sites.suite';
import { soakSuite } from './soak.suite';
import { staleSuite } from './stale.suite';
import { switchesSuite, withheldSuite } from './switches.suite';
import { touchSuite } from './touch.suite';
import { twoPanesSuite } from './two-panes.suite';

/** Everything that must hold in both browsers, on the extension as it is in its zip. */
export function extensionSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  /** A browser for the tests of the describe block around. */
  const freshBrowser = () => {
    let server: FixtureServer;
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      server = await serveFixtures();
      browser = await launch({ extension: builtExtension(target), server });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    return (): Harness => ({ server, browser });
  };

  describe(`the extension in ${target}, every site granted`, () => everySiteSuite(freshBrowser()));

  describe(`the extension in ${target}, loaded anew`, () => reloadSuite(freshBrowser()));

  if (target === 'firefox')
    describe('the extension in firefox, in private windows', () => privateSuite(freshBrowser()));

  describe(`the extension in ${target} on pages that change`, () => {
    const harness = freshBrowser();
    twoPanesSuite(harness);
    staleSuite(harness);
  });

  describe(`the extension in ${target}, for everyone`, () => {
    const harness = freshBrowser();
    accessSuite(harness);
    keyboardSuite(harness, target);
  });

  describe(`the extension in ${target}, on a narrow screen under a finger`, () => touchSuite(target, launch));

  describe(`the extension in ${target}, its hosts withheld`, () => withheldSuite(freshBrowser()));

  describe(`the extension in ${target}, a permission withdrawn`, () => leftBehindSuite(freshBrowser()));

  describe(`the extension in ${target}, removed`, () => removedSuite(freshBrowser()));

  describe(`the extension in ${target}, on and on`, () => soakSuite(target, launch));

  describe(`the extension in ${target}, its requests`, () => networkSuite(target, launch));

  // In a browser of its own: the background tells its console that there was no room.
  describe(`the extension in ${target}, its storage full`, () => fullSuite(freshBrowser()));

  describe(`the extension in ${target}, an organisation's presets`, () => managedSuite(target, launch));

  describe(`the extension in ${target}`, () => {
    const harness = freshBrowser();

    cardSuite(harness);
    cardPlaceSuite(harness);
    cardReadingSuite(harness);
    framesSuite(harness);
    sitesSuite(harness);
    popupSuite(harness);
    readingSuite(harness);
    essaySuite(harness);
    savedSuite(harness);
    switchesSuite(harness);
    killedSuite(harness);
    hostileSuite(harness);
    probesSuite(harness);

    describe('in the end', () => {
      it('the browser has recorded no error of ours', async () => {
        const errors = await harness().browser.extensionErrors();
        expect(ourErrors(errors)).toEqual([]);
      });

      it('nothing was requested but the pages themselves', () => {
        const icons = /\/favicon\.ico$/; // the browser's own
        const { requests } = harness().server;
        const others = requests.filter(({ answered, url }) => !answered && !icons.test(url));
        expect(requests.length).toBeGreaterThan(20);
        expect(others).toEqual([]);
      });
    });
  });
}
