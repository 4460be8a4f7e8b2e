/**
 * `npm run soak [-- --browser firefox --navigations 1000]`: goes to so many pages, in both browsers at once unless told,
 * and prints what stands after each tenth of them: heap, listeners, observers and intervals of our scripts on a page that
 * stays open. Writes dist/soak-<browser>.json. Ends with 1 where something grew, a card was missing, or anything of ours
 * failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../src/build/browser/chromium';
import { launchFirefox } from '../../src/build/browser/firefox';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { type Target, targets } from '../../src/build/manifest';
import { builtExtension } from '../browser/built';
import { countedExtension } from './counting';
import { growthIn } from './growth';
import { soak } from './run';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, navigations: { type: 'string', default: '1000' } },
});
const wanted = { navigations: Number(values.navigations), samples: 10 };

/** Soaks one browser, and gives its faults. */
async function soakIn(target: Target): Promise<number> {
  const counted = countedExtension(builtExtension(target));
  const server = await serveFixtures();
  const browser = await (target === 'firefox' ? launchFirefox : launchChromium)({ extension: counted.folder, server });
  try {
    const result = await soak(browser, server, wanted, (sample) => console.log(target, JSON.stringify(sample)));
    const missed = result.missed.map((name) => `no right card: ${name}`);
    const faults = [...growthIn(result.samples), ...missed, ...result.errors];
    console.log(`${target}: ${wanted.navigations} navigations, ${faults.length} faults`);
    console.table(result.samples);
    for (const fault of faults) console.log(fault);
    mkdirSync('dist', { recursive: true });
    writeFileSync(path.join('dist', `soak-${target}.json`), `${JSON.stringify(result, null, 2)}\n`);
    return faults.length;
  } finally {
    await browser.close();
    await server.close();
    counted.remove();
  }
}

const chosen = targets.filter((target) => values.browser === undefined || values.browser === target);
const faults = await Promise.all(chosen.map(soakIn));
process.exitCode = faults.every((count) => count === 0) ? 0 : 1;
