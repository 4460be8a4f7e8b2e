import type { Browser, Page } from 'puppeteer-core';
import { BROWSER_TIMEOUT_MS } from './extension-browser';

/** What chrome://extensions may do and a person does there; the parts of chrome.developerPrivate that are used. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess?: 'ON_CLICK';
    incognitoAccess?: true;
  }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: RecordedError[]; runtimeErrors: RecordedError[] }>;
}

interface RecordedError {
  readonly message: string;
  readonly source: string;
}

declare const chrome: { developerPrivate: DeveloperPrivate };

/** Runs work in a tab at chrome://extensions, in the background so that the person's tab stays in front. */
async function inDeveloperPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions', { timeout: BROWSER_TIMEOUT_MS });
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Turns developer mode on, in which Chromium records the errors of extensions from their installation on. */
export function turnOnDeveloperMode(browser: Browser): Promise<void> {
  return inDeveloperPage(browser, (page) =>
    page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  );
}

/** The errors of the manifest and those recorded at run time, each with its file. */
export function recordedErrors(browser: Browser, extensionId: string): Promise<string[]> {
  return inDeveloperPage(browser, (page) =>
    page.evaluate(async (id) => {
      const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
      return [...manifestErrors, ...runtimeErrors].map(({ source, message }) => `${source}: ${message}`);
    }, extensionId),
  );
}

/** Allows hosts beforehand, so that the extension's next request for them is granted without the native prompt. */
export function allowHosts(browser: Browser, extensionId: string, hosts: readonly string[]): Promise<void> {
  return inDeveloperPage(browser, (page) =>
    page.evaluate(
      async (id, all) => {
        for (const host of all) await chrome.developerPrivate.addHostPermission(id, host);
      },
      extensionId,
      hosts,
    ),
  );
}

/** Sets "on click" where the person chooses which sites the extension may read. */
export function withholdHosts(browser: Browser, extensionId: string): Promise<void> {
  return inDeveloperPage(browser, (page) =>
    page.evaluate(
      (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }),
      extensionId,
    ),
  );
}

/** Allows the extension in private windows; it is loaded anew for that. */
export function allowPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  return inDeveloperPage(browser, (page) =>
    page.evaluate(
      (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }),
      extensionId,
    ),
  );
}
