import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/build/browser/chromium';
import type { ExtensionBrowser } from '../../src/build/browser/extension-browser';
import { launchFirefox } from '../../src/build/browser/firefox';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';
import type { Build } from '../../src/build/build';
import { fixtures } from './listings';
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

/** A browser with the extension in one look, and a camera. */
export interface Studio {
  readonly look: Look;
  readonly browser: ExtensionBrowser;
  readonly server: FixtureServer;
  /** Takes a picture of a state: `take` reaches it and writes the PNG. One that cannot be reached is noted, the others go on. */
  shoot(state: string, take: (file: string) => Promise<unknown>): Promise<void>;
  /** A new tab in this look: its width, its zoom, its colours. */
  openTab(open: () => Promise<Page>): Promise<Page>;
}

/** A part of the extension that people see: its states, each shot in a studio. */
export interface Surface {
  readonly name: string;
  shoot(studio: Studio): Promise<void>;
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
    for (const { name: surface, shoot } of surfaces) {
      mkdirSync(path.join(folder, surface), { recursive: true });
      const note = (state: string, problem: string | null) => {
        const file = problem ? null : `${surface}/${state}-${look.name}.png`;
        shots.push({ surface, state, look, file, problem });
        if (problem) console.error(`${surface}, ${state}, ${look.name}: ${problem}`);
      };
      const studio: Studio = {
        look,
        browser,
        server,
        async shoot(state, take) {
          const problem = await take(path.join(folder, surface, `${state}-${look.name}.png`)).then(() => null, String);
          note(state, problem);
        },
        openTab: async (open) => dress(await open(), look),
      };
      await shoot(studio).catch((error) => note('the rest', String(error)));
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

async function dress(page: Page, { viewport, forcedColors }: Look): Promise<Page> {
  if (viewport) await page.setViewport(viewport);
  if (forcedColors) {
    const session = await page.createCDPSession(); // puppeteer itself emulates no forced colours
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  return page;
}

const SETTLED_MS = 400; // animations are under 160 ms, a read listing is drawn within 100

/** Waits until what was done is drawn. */
export const settle = () => new Promise<void>((done) => setTimeout(done, SETTLED_MS));

/** Writes a PNG of the page: the window, or all of it. */
export const picture = async (page: Page, file: string, fullPage = false) => {
  await settle();
  await page.screenshot({ path: file as `${string}.png`, fullPage });
};
