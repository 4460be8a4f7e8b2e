import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, LaunchOptions } from '../../src/build/browser/extension-browser';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Target } from '../../src/build/manifest';
import { fixtures } from '../surfaces/listings';
import { settle } from '../surfaces/surface';
import { mainStates, surfaces } from '../surfaces/surfaces';
import { findViolations } from './axe';
import { builtExtension } from './built';
import { smallTargets, widthOver } from './controls';

const PHONE = { width: 360, height: 640 };
const FINGER = '(hover: none) and (pointer: coarse)';

/** A window as narrow as a phone, and a finger: as near as a desktop browser comes to Firefox for Android. Brings its own browser. */
export function touchSuite(target: Target, launch: (options: LaunchOptions) => Promise<ExtensionBrowser>): void {
  let server: FixtureServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await serveFixtures(fixtures.map(([url, body]) => [url, { body }] as const));
    browser = await launch({ extension: builtExtension(target), server, isTouch: true, ...PHONE });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const onPhones = surfaces.filter(({ name }) => name !== 'popup'); // there it is a page in a tab
  describe.each(onPhones)('$name: as wide as the window, targets large enough, axe finds nothing', (surface) => {
    const states = surface.states.filter(
      ({ name }) => mainStates[surface.name]?.includes(name) && !name.startsWith('sheet-'),
    );
    it.each(states)('$name', async (state) => {
      const view = await state.open({ browser });
      try {
        expect(await view.evaluate((query: string) => matchMedia(query).matches, FINGER)).toBe(true);
        expect(await view.evaluate(() => innerWidth)).toBe(PHONE.width);
        if (surface.name !== 'card') expect(await view.evaluate(widthOver)).toBeLessThanOrEqual(0);
        await settle(); // half-transparent text while something comes in would count as too pale
        expect(await view.evaluate(smallTargets, surface.root)).toEqual([]);
        expect(await view.evaluate(findViolations, surface.root)).toEqual([]);
      } finally {
        await view.close();
      }
    });
  });
}
