/**
 * `npm run soak [-- --browser firefox --navigations 1000]`: goes to so many pages in one browser, and prints what stands
 * after each tenth of them: heap, listeners, observers and intervals of our scripts on a page that stays open. Writes
 * dist/soak-<browser>.json. Ends with 1 where something grew, a card was missing, or anything of ours failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../src/build/browser/chromium';
import { launchFirefox } from '../../src/build/browser/firefox';
import { serveFixtures } from '../../src/build/browser/fixture-server';
import { builtExtension } from '../browser/built';
import { countedExtension } from './counting';
import { growthIn } from './growth';
import { soak } from './run';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    navigations: { type: 'string', default: '1000' },
  },
});
const target = values.browser === 'firefox' ? 'firefox' : 'chromium';
const counted = countedExtension(builtExtension(target));
const server = await serveFixtures();
const browser = await (target === 'firefox' ? launchFirefox : launchChromium)({ extension: counted.folder, server });
try {
  const wanted = { navigations: Number(values.navigations), samples: 10 };
  const result = await soak(browser, server, wanted, (sample) => console.log(JSON.stringify(sample)));
  console.table(result.samples);
  const faults = [
    ...growthIn(result.samples),
    ...result.missed.map((name) => `no right card: ${name}`),
    ...result.errors,
  ];
  for (const fault of faults) console.log(fault);
  console.log(`${target}: ${values.navigations} navigations, ${faults.length} faults`);
  mkdirSync('dist', { recursive: true });
  writeFileSync(path.join('dist', `soak-${target}.json`), `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
  counted.remove();
}
