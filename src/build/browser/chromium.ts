import puppeteer, { type Browser, type Extension, type Page, type Viewport } from 'puppeteer-core';
import { ChromiumBackground } from './chromium-background';
import {
  allowHosts,
  allowPrivateWindows,
  recordedErrors,
  turnOnDeveloperMode,
  withholdHosts,
} from './chromium-developer';
import { openChromiumPopup } from './chromium-popup';
import {
  BROWSER_TIMEOUT_MS,
  callResult,
  callSource,
  type ExtensionBrowser,
  endOf,
  type LaunchOptions,
  WELCOME_PAGE,
  waitUntil,
} from './extension-browser';
import { asFolder, readManifest } from './extension-files';
import { inLocale } from './extension-locale';
import { browserErrands, type FixtureServer } from './fixture-server';
import { browserProgram } from './program';
import { composeNetLog, netLogSwitch } from './request-log';
import { chromiumHeap } from './script-heap';

const BROWSER_BARS_PX = 120; // tabs and tool bar above the page, with room to spare

declare const chrome: {
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(options: { incognito: true; url: string }): Promise<object> };
  tabs: { query(query: object): Promise<object[]> };
  /** `dispatch` is the browser's own way to tell listeners, there on every event. */
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  permissions: Record<'request' | 'remove', (permissions: { origins: string[] }) => Promise<boolean>>;
};

/** Launches Chromium, Chrome or Edge with the extension; every https address leads to the fixture server. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { headless = true, width = 1280, height = 800, isTouch = false } = options;
  const viewport = headless ? { width, height, isMobile: isTouch, hasTouch: isTouch } : null;
  const browser = await puppeteer.launch({
    executablePath: await browserProgram('chromium'),
    headless,
    pipe: true, // Extensions.loadUnpacked, which branded Chrome allows too, works over a pipe only
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null, // which would be forced on the popup too; newPage sets it
    timeout: BROWSER_TIMEOUT_MS,
    protocolTimeout: BROWSER_TIMEOUT_MS,
    args: [
      ...chromiumArguments(options.server, options.colorScheme),
      ...roomFor(width, height),
      ...(options.requestLog ? [netLogSwitch(options.requestLog)] : []),
    ],
  });
  try {
    return await install(browser, options, viewport);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function install(browser: Browser, options: LaunchOptions, viewport: Viewport | null): Promise<ExtensionBrowser> {
  const { extension, locale } = options;
  const { folder, remove } = locale ? inLocale(extension, locale) : asFolder(extension);
  browser.once('disconnected', remove);
  await turnOnDeveloperMode(browser);
  const id = await browser.installExtension(folder); // the launch option with folders does not wait for the loading
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not load ${folder}`);
  if (!options.keepWelcome) await closeWelcome(browser, id);
  const launched = chromiumWith(browser, installed, readManifest(folder).action.default_popup, viewport);
  const { requestLog } = options;
  return requestLog ? { ...launched, close: () => browser.close().then(() => composeNetLog(requestLog)) } : launched;
}

/** Waits for the welcome page that opens after the install, and closes it. */
export async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const url = `chrome-extension://${id}/${WELCOME_PAGE}`;
  const welcome = await browser.waitForTarget((target) => target.url() === url, { timeout: BROWSER_TIMEOUT_MS });
  await (await welcome.page())?.close();
}

/** The switches that lead every address to the server; without a sandbox only for root. */
export function chromiumArguments(server: FixtureServer, colorScheme: LaunchOptions['colorScheme']): string[] {
  const errands = browserErrands.map((host) => `MAP ${host} ~NOTFOUND`);
  const rules = [...errands, `MAP * 127.0.0.1:${server.port}`].join(', ');
  return [
    `--host-resolver-rules=${rules}`,
    '--lang=en-US',
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
  ];
}

/** A headless screen is 800 x 600 unless told, which is too low for a popup of full height. */
function roomFor(width: number, height: number): string[] {
  const [windowWidth, windowHeight] = [Math.max(width, 800), Math.max(height, 600) + BROWSER_BARS_PX];
  return [`--window-size=${windowWidth},${windowHeight}`, `--screen-info={${windowWidth}x${windowHeight}}`];
}

function chromiumWith(
  browser: Browser,
  extension: Extension,
  popupPath: string,
  viewport: Viewport | null,
): ExtensionBrowser {
  const origin = `chrome-extension://${extension.id}`;
  const open = async (path: string, background: boolean): Promise<Page> => {
    const page = await browser.newPage({ background });
    page.setDefaultTimeout(BROWSER_TIMEOUT_MS);
    if (viewport) await page.setViewport(viewport);
    if (path) await page.goto(`${origin}/${path}`);
    return page;
  };
  // The manifest is a document of the extension that has all its API and none of its scripts.
  const inPlainDocument = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await open('manifest.json', true);
    return work(page).finally(() => page.close());
  };
  const background = new ChromiumBackground(browser, origin, inPlainDocument);
  const changeOrigins = async (change: 'request' | 'remove', origins: readonly string[]): Promise<void> => {
    const done = await inPlainDocument((page) =>
      page.evaluate((change, origins) => chrome.permissions[change]({ origins }), change, [...origins]),
    );
    if (!done) throw new Error(`Chromium did not ${change} ${origins.join(', ')}`);
  };
  return {
    name: 'chromium',
    newPage: () => open('', false),
    openExtensionPage: (path) => open(path, false),
    openPopup: (page) => openChromiumPopup(browser, page, extension, `${origin}/${popupPath}`),
    async openPrivate(url) {
      await allowPrivateWindows(browser, extension.id);
      const isAllowed = () =>
        inPlainDocument((page) => page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).catch(() => false);
      await waitUntil('the extension to be loaded anew', isAllowed);
      const opening = browser.waitForTarget((target) => target.url() === url, { timeout: BROWSER_TIMEOUT_MS });
      await inPlainDocument((page) =>
        page.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => null), url),
      );
      const page = await (await opening).page();
      if (!page) throw new Error(`There is no page at ${url}`);
      page.setDefaultTimeout(BROWSER_TIMEOUT_MS);
      if (viewport) await page.setViewport(viewport);
      await page.bringToFront();
      return page;
    },
    evaluateInBackground: async (fn, ...args) => callResult(await background.evaluate(callSource(fn, args))),
    async runCommand(name) {
      // Keys that come over the protocol go to the page alone; an event's own dispatch goes to its listeners.
      const dispatch = async (name: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      };
      await background.evaluate(callSource(dispatch, [name]));
    },
    killBackground: () => background.kill(),
    async chooseForSelection(menuItemId, selectionText) {
      const choose = (info: object) => chrome.contextMenus.onClicked.dispatch(info, { index: 0 });
      await background.evaluate(callSource(choose, [{ menuItemId, selectionText, editable: false }]));
    },
    async grantOrigins(origins) {
      await allowHosts(browser, extension.id, origins);
      await changeOrigins('request', origins);
    },
    revokeOrigins: (origins) => changeOrigins('remove', origins),
    withholdHosts: () => withholdHosts(browser, extension.id),
    extensionErrors: () => recordedErrors(browser, extension.id),
    scriptHeap: chromiumHeap,
    close: () => browser.close(),
    closed: endOf(browser),
  };
}
