/** `npm start`: builds the extension and opens a browser with it on a job listing. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './browser/chromium';
import { type ExtensionBrowser, waitUntil } from './browser/extension-browser';
import { launchFirefox } from './browser/firefox';
import { serveFixtures } from './browser/fixture-server';
import { buildAll } from './build';
import { findBrowser } from './setup/browsers.mjs';
import { thisMachine } from './setup/machine.mjs';
import { shownPage } from './start/listing';
import { readStartOptions, type StartOptions, UsageError, usage } from './start/options';
import { cardQuote, type Seen, takeTour } from './start/tour';

const USAGE_EXIT_CODE = 2; // the shell's convention for wrong arguments
const root = path.resolve(import.meta.dirname, '../..');

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function start(options: StartOptions): Promise<number> {
  const { url, fixture } = shownPage(options);
  const headless = options.headless || !hasDisplay();
  console.log('Building …');
  const { zips } = await buildAll();
  const name = options.browser ?? ((await findBrowser('chromium', thisMachine())) ? 'chromium' : 'firefox');
  const server = await serveFixtures([[url, fixture]]);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  console.log(`Opening ${url} in ${name}${headless ? ', without a window' : ''}. Nothing is asked of the network.`);
  const browser = await launch({ extension: zips[name], server, headless });
  try {
    await allowOn(browser, new URL(url).origin);
    const page = await browser.newPage();
    await page.goto(url);
    if (headless) {
      const exitCode = report(await takeTour(browser, page, screenshotFolder()), options);
      for (const error of await browser.extensionErrors()) console.error(`Recorded by the browser: ${error}`);
      return exitCode;
    }
    await stayOpen(browser, await cardQuote(page));
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Grants a site that the extension does not have from install, as the person would in its settings. */
async function allowOn(browser: ExtensionBrowser, origin: string): Promise<void> {
  const site = `${origin}/*`;
  if (await browser.evaluateInBackground(isGranted, site)) return;
  await browser.grantOrigins([site]);
  console.log(`${origin} is not among the sites on from install, so it was granted here.`);
  // The background registers its script there a moment later. Where it keeps off all the same, we go on without.
  await waitUntil('the site to be registered', () => browser.evaluateInBackground(isRegistered, site)).catch(() => {});
}

declare const chrome: {
  permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const isGranted = (site: string) => chrome.permissions.contains({ origins: [site] });
const isRegistered = async (site: string) =>
  (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) => matches?.includes(site));

function screenshotFolder(): string {
  const folder = path.join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Prints what was seen; the exit code is 1 when the bundled sample got no card. */
function report({ quote, popup, screenshots }: Seen, { page }: StartOptions): number {
  console.log(`\nThe popup says:\n${popup.map((line) => `  ${line}`).join('\n')}`);
  console.log(quote ? `The card shows: ${quote}` : 'No card was shown on this page.');
  console.log(`Screenshots:\n${screenshots.map((file) => `  ${path.relative(root, file)}`).join('\n')}`);
  if (quote || page) return 0;
  console.error('\nThe card should have been shown on the bundled sample, and was not.');
  return 1;
}

async function stayOpen(browser: ExtensionBrowser, quote: string | null): Promise<void> {
  console.log(quote ? `The card shows: ${quote}` : 'No card was shown on this page; the popup says why.');
  console.log(
    'For the popup, click the key in the tool bar or behind the puzzle piece. Close the window or press Ctrl-C to end.',
  );
  await browser.closed;
}

async function main(): Promise<number> {
  try {
    const options = readStartOptions(process.argv.slice(2));
    if (options) return await start(options);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return USAGE_EXIT_CODE;
  }
}

process.exitCode = await main();
