import type { Browser, Page } from 'puppeteer-core';
import type { FixtureServer } from './fixture-server';

/** A function that runs elsewhere, with arguments and result as JSON. It must not use names of its surroundings. */
// biome-ignore lint/suspicious/noExplicitAny: any function will do as long as its arguments are JSON
export type Remote<Args extends any[], T> = (...args: Args) => T | Promise<T>;

/** The toolbar popup, open on a tab. */
export interface Popup {
  /** The popup as a page of its own; null in Firefox, where automation knows it as none. */
  readonly page: Page | null;
  evaluate<Args extends unknown[], T>(fn: Remote<Args, T>, ...args: Args): Promise<T>;
  /** Writes a PNG of the popup alone. */
  screenshot(path: string): Promise<void>;
  /** A trusted click in the middle of the first element that matches; throws when there is none. */
  click(selector: string): Promise<void>;
  /** Resolves once the function returns something truthy; throws after 10 s. */
  waitFor<Args extends unknown[]>(fn: Remote<Args, unknown>, ...args: Args): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the extension installed and every host name leading to a fixture server. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  newPage(): Promise<Page>;
  /** Clicks the toolbar button on the page's tab, which opens the popup and grants activeTab. */
  openPopup(page: Page): Promise<Popup>;
  /** As if the user had chosen our entry (by its id) in the browser's menu for a selected text. */
  chooseForSelection(entry: string, text: string): Promise<void>;
  /** A page of the extension in a tab; the path is relative to the extension's root. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * A page in a private window, where the person allows the extension from then on, for which both browsers load it anew.
   * An address without a host is one of the extension's own pages, which Chromium opens in normal windows only.
   */
  openPrivate(address: string): Promise<Page>;
  /** Runs where the background runs, waking it if it sleeps. */
  evaluateInBackground<Args extends unknown[], T>(fn: Remote<Args, T>, ...args: Args): Promise<T>;
  /** As if the person pressed the keys of a command of the manifest, on the tab in front. */
  runCommand(name: string): Promise<void>;
  /** Stops the background as the browser does after half a minute of quiet; the next event starts it again. */
  killBackground(): Promise<void>;
  /** As if the user had said yes to permissions.request, e.g. `https://careers.example.com/*`. */
  grantOrigins(origins: readonly string[]): Promise<void>;
  revokeOrigins(origins: readonly string[]): Promise<void>;
  /** As if the user had taken back all the hosts that were granted at install. */
  withholdHosts(): Promise<void>;
  /** What the browser recorded: complaints about the manifest, uncaught errors; in Chromium console.error too. */
  extensionErrors(): Promise<string[]>;
  /** Bytes of JavaScript heap after a collection: in Firefox of all our content scripts, in Chromium of the page's tab. */
  scriptHeap(page: Page): Promise<number>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, by close() or because the person closed its last window. */
  readonly closed: Promise<void>;
}

/** What both launchers take. */
export interface LaunchOptions {
  /** The built extension: a folder or a zip. */
  readonly extension: string;
  readonly server: FixtureServer;
  readonly headless?: boolean;
  /** CSS pixels of the page; 1280 x 800 unless told. Headed windows keep their own size. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** A finger instead of a mouse, as on a phone. */
  readonly isTouch?: boolean;
  /** The interface's language: a folder of _locales, `pseudo` or `pseudo-rtl`; the browser's own unless told. */
  readonly locale?: string;
  /** Leaves the welcome page open, if one comes; it is closed unless told, so that it is in nobody's way. */
  readonly keepWelcome?: boolean;
  /** A file that gets every request of the browser when it closes: see request-log.ts. */
  readonly requestLog?: string;
}

/** The page that opens once after the install, in the extension's root. */
export const WELCOME_PAGE = 'welcome.html';

/** A launch, a load or an answer that takes longer is a failure; a cold Firefox on two busy cores needs up to 20 s. */
export const BROWSER_TIMEOUT_MS = 60_000;

/** The source of a call that gives JSON. tsx names inner functions through a helper that is not there on the other side. */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => { const __name = (fn) => fn; return JSON.stringify(await (${fn})(${given})); })()`;
}

/** Reverses callSource: its JSON as a value; undefined stays undefined. */
export function callResult<T>(json: unknown): T {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
}

/** The browser's end as a promise. */
export function endOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}

const POLL_MS = 50;
const WAIT_MS = 10_000;

/** Asks again and again until the answer is truthy; throws with `what` after 10 s. */
export async function waitUntil<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${WAIT_MS} ms in vain for ${what}`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}
