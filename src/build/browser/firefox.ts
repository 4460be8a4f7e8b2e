import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  BROWSER_TIMEOUT_MS,
  type ExtensionBrowser,
  endOf,
  type LaunchOptions,
  WELCOME_PAGE,
  waitUntil,
} from './extension-browser';
import { readManifest } from './extension-files';
import { inLocale } from './extension-locale';
import { type FirefoxChrome, firefoxChrome } from './firefox-chrome';
import { evaluateInExtension, openFirefoxPopup } from './firefox-popup';
import {
  allowPrivateWindows,
  changeHosts,
  chooseInMenu,
  closeTab,
  measureScripts,
  openPrivateWindow,
  recordedErrors,
  recordedRequests,
  recordRequests,
  runCommand,
  stopBackground,
} from './firefox-privileged';
import type { FixtureServer } from './fixture-server';
import { browserProgram } from './program';
import { writeRequestLog } from './request-log';

/** Launches Firefox with the extension, as the zip itself if it is one; every https address leads to the fixture server. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { headless = true, width = 1280, height = 800 } = options;
  const manifest = readManifest(options.extension);
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${options.extension} has no browser_specific_settings.gecko.id`);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await browserProgram('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height } : null,
    timeout: BROWSER_TIMEOUT_MS,
    protocolTimeout: BROWSER_TIMEOUT_MS,
    args: ['--remote-allow-system-access'], // pages of the extension and the browser's own window
    extraPrefsFirefox: {
      ...networkPreferences(options.server),
      ...colorPreferences(options.colorScheme),
      ...(options.isTouch ? TOUCH_PREFERENCES : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }), // so that its pages' address is known
    },
  });
  try {
    const chrome = await firefoxChrome(browser);
    const { requestLog } = options;
    if (requestLog) await chrome.run(recordRequests);
    const localized = options.locale ? inLocale(options.extension, options.locale) : null;
    if (localized) browser.once('disconnected', localized.remove);
    const file = path.resolve(localized?.folder ?? options.extension);
    const type = statSync(file).isDirectory() ? 'path' : 'archivePath';
    await chrome.send('webExtension.install', { extensionData: { type, path: file } });
    if (!options.keepWelcome) {
      const welcome = `moz-extension://${uuid}/${WELCOME_PAGE}`;
      await waitUntil('the welcome page', () => chrome.run(closeTab, welcome));
    }
    const launched = firefoxWith(browser, chrome, id, `moz-extension://${uuid}`, manifest.host_permissions ?? []);
    const close = async () => {
      if (requestLog) writeRequestLog(requestLog, await chrome.run(recordedRequests));
      await browser.close();
    };
    return { ...launched, close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Every https address leads to the fixture server. */
export function networkPreferences(server: FixtureServer): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port}`,
    'browser.chrome.site_icons': false, // no request for favicon.ico
  };
}

/** A pointer that is coarse and cannot hover, and touch events. */
const TOUCH_PREFERENCES = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};

function colorPreferences(scheme: 'light' | 'dark' = 'light'): Record<string, unknown> {
  const isDark = scheme === 'dark';
  return {
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  };
}

function firefoxWith(
  browser: Browser,
  chrome: FirefoxChrome,
  id: string,
  origin: string,
  hosts: readonly string[],
): ExtensionBrowser {
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(BROWSER_TIMEOUT_MS);
    return page;
  };
  return {
    name: 'firefox',
    newPage,
    async openExtensionPage(path) {
      const page = await newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: [] }); // puppeteer hears no load event of an extension's page
      await page.waitForFunction(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        {},
        origin,
      );
      return page;
    },
    async openPrivate(address) {
      await chrome.run(allowPrivateWindows, id);
      const url = new URL(address, `${origin}/`).href;
      await chrome.run(openPrivateWindow, url);
      // puppeteer hears of no address of an extension's page: each page is asked.
      const isThere = (page: Page) => page.evaluate((url) => location.href === url, url).catch(() => false);
      return waitUntil(`a private window at ${url}`, async () => {
        for (const page of await browser.pages()) if (await isThere(page)) return page;
        return null;
      });
    },
    openPopup: (page) => openFirefoxPopup(chrome, id, origin, page),
    chooseForSelection: (entry, text) => chrome.run(chooseInMenu, id, entry, text),
    evaluateInBackground: (fn, ...args) => evaluateInExtension(chrome, id, 'background', fn, args),
    runCommand: (name) => chrome.run(runCommand, id, name),
    killBackground: () => chrome.run(stopBackground, id),
    grantOrigins: (origins) => chrome.run(changeHosts, id, 'add', origins),
    revokeOrigins: (origins) => chrome.run(changeHosts, id, 'remove', origins),
    withholdHosts: () => chrome.run(changeHosts, id, 'remove', hosts),
    extensionErrors: () => chrome.run(recordedErrors, id, origin),
    scriptHeap: () => chrome.run(measureScripts),
    close: () => browser.close(),
    closed: endOf(browser),
  };
}
