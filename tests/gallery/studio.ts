import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/build/browser/chromium';
import { launchFirefox } from '../../src/build/browser/firefox';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Build } from '../../src/build/build';
import { fixtures } from '../surfaces/listings';
import type { Surface } from '../surfaces/surface';
import type { Look } from './looks';

/** One picture of one state of one surface. */
export interface Shot {
  readonly surface: string;
  readonly state: string;
  readonly look: Look;
  /** Relative to the gallery's folder; null when the state could not be reached. */
  readonly file: string | null;
  readonly problem: string | null;
}

/** Shoots the surfaces in one look; gives what became of each state. */
export async function shootLook(
  build: Build,
  folder: string,
  look: Look,
  surfaces: readonly Surface[],
): Promise<Shot[]> {
  const server = await serveFixtures(fixtures.map(([url, body]) => [url, { body }] as const));
  const browser = await launchIn(look, build, server);
  const shots: Shot[] = [];
  try {
    for (const { name: surface, states } of surfaces) {
      if (surface === 'popup' && look.isOfTabs) continue;
      mkdirSync(path.join(folder, surface), { recursive: true });
      for (const { name: state, open } of states) {
        const file = `${surface}/${state}-${look.name}.png`;
        const shoot = async () => {
          const view = await open({ browser, dress: (page) => dress(page, look) });
          await view.screenshot(path.join(folder, file)).finally(() => view.close());
        };
        const problem = await shoot().then(() => null, String); // noted; the others go on
        if (problem) console.error(`${surface}, ${state}, ${look.name}: ${problem}`);
        shots.push({ surface, state, look, file: problem ? null : file, problem });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return shots;
}

const launchIn = ({ target, scheme, locale }: Look, build: Build, server: FixtureServer) => {
  const launch = target === 'chromium' ? launchChromium : launchFirefox;
  return launch({ extension: build.zips[target], server, colorScheme: scheme, ...(locale ? { locale } : {}) });
};

async function dress(page: Page, { viewport, forcedColors }: Look): Promise<void> {
  if (viewport) await page.setViewport(viewport);
  if (forcedColors) {
    const session = await page.createCDPSession(); // puppeteer itself emulates no forced colours
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
}
