import type {
  BrowserServices,
  BrowserWindow,
  Channel,
  ExtensionFrame,
  FrameMessage,
  Interfaces,
  MemoryReporterManager,
  Modules,
  Policies,
  TabbedBrowser,
} from './firefox-process';

/**
 * Functions that run inside Firefox's own process, where browser.xhtml is the document. Each is sent as source, so it
 * uses nothing from outside but types and what is there by name.
 */

declare const WebExtensionPolicy: Policies;
declare const gBrowser: TabbedBrowser;
declare const Services: BrowserServices;
declare const ChromeUtils: Modules;
declare const Ci: Interfaces;
declare const Cc: Record<string, { getService(type: object): MemoryReporterManager }>;
declare function OpenBrowserWindow(options: { private: true }): BrowserWindow;

/** Kept in the browser's window. */
declare global {
  interface Window {
    recorded?: { url: string; initiator: string | null }[];
  }
}

/** Clicks the extension's toolbar button for the tab in front. */
export async function clickToolbarButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Tells the extension that an entry of its menu was chosen for a selected text, as the menu itself does. */
export async function chooseInMenu(id: string, menuItemId: string, selectionText: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  extension.emit('webext-menu-menuitem-click', { menuItemId, selectionText, editable: false, modifiers: [] }, null);
}

/** Closes the popup panel if one is open, and says whether there was none. */
export function closePopup(): boolean {
  const frame = document.querySelector('browser[webextension-view-type=popup]');
  const panel = frame?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
  return !frame;
}

/** Closes the tab at an address, and says whether there was one. */
export function closeTab(url: string): boolean {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

/** The popup's own pixels as a data URL. */
export async function drawPopup(): Promise<string> {
  const frame = document.querySelector<ExtensionFrame>('browser[webextension-view-type=popup]');
  if (!frame) throw new Error('The popup is closed');
  const pixels = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.getContext('2d')?.drawImage(pixels, 0, 0);
  return canvas.toDataURL('image/png');
}

/** Has the popup's page itself loaded? Before, its frame shows another document, perhaps in another process. */
export function isPopupLoaded(origin: string): boolean {
  const frame = document.querySelector<ExtensionFrame>('browser[webextension-view-type=popup]');
  if (!frame?.browsingContext) return false;
  const { currentURI, webProgress } = frame.browsingContext;
  return currentURI.spec.startsWith(origin) && webProgress.isLoadingDocument === false;
}

/**
 * Runs a script with the browser's rights in the process of the extension's popup or background page, once. There
 * `content` is the page's window, and the script sends one message named by `answerName`, whose data is returned.
 */
export async function runInView(
  id: string,
  view: 'popup' | 'background',
  script: string,
  answerName: string,
): Promise<{ value?: string; error?: string }> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (view === 'background') await extension.wakeupBackground?.();
  const frame =
    view === 'popup'
      ? document.querySelector<ExtensionFrame>('browser[webextension-view-type=popup]')
      : [...extension.views].find(({ viewType }) => viewType === view)?.xulBrowser;
  if (!frame) throw new Error(`The extension has no ${view} at the moment`);
  const manager = frame.messageManager;
  return new Promise((resolve, reject) => {
    const listener = ({ data }: FrameMessage) => {
      clearInterval(watch);
      manager.removeMessageListener(answerName, listener);
      resolve(data);
    };
    // A frame that is gone never answers.
    const watch = setInterval(() => {
      if (frame.isConnected) return;
      clearInterval(watch);
      reject(new Error(`The extension's ${view} closed before it answered`));
    }, 200);
    manager.addMessageListener(answerName, listener);
    manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Runs a command of the manifest as its keys do: each is a key element of the window, in the order of the manifest. */
export function runCommand(id: string, name: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const at = Object.keys(extension.manifest.commands ?? {}).indexOf(name);
  const keys = document.querySelectorAll<Element & { doCommand(): void }>(
    `keyset[id="ext-keyset-id-${CSS.escape(id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'))}"] key`,
  );
  const key = keys[at];
  if (!key) throw new Error(`The window has no key for ${name}`);
  key.doCommand();
}

/** Puts the background to sleep as the idle timer does. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'running') return;
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Adds or removes hosts as the permission prompt and about:addons do; the extension hears of it. */
export async function changeHosts(id: string, change: 'add' | 'remove', origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions[change](id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

/**
 * Complaints about the manifest, and the extension's uncaught errors from the browser console. What Firefox's own modules
 * say about the extension is left out: they remark on every listener of a popup that has closed.
 */
export function recordedErrors(id: string, origin: string): string[] {
  const { errors, warnings } = WebExtensionPolicy.getByID(id).extension;
  const uncaught = Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith(origin) && !(flags & Ci.nsIScriptError.warningFlag))
    .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`);
  return [...errors, ...warnings, ...uncaught];
}

/** Keeps every request from now on, and who asked for it: pages, content scripts, extensions, or the browser itself. */
export function recordRequests(): void {
  const recorded: NonNullable<Window['recorded']> = [];
  window.recorded = recorded;
  const observe = (subject: Channel) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const { isSystemPrincipal, origin } = loadInfo.triggeringPrincipal;
    recorded.push({ url: URI.spec, initiator: isSystemPrincipal ? null : origin });
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
}

/** What was kept. */
export const recordedRequests = () => window.recorded ?? [];

/** Allows the extension in private windows, for which it is loaded anew. */
export async function allowPrivateWindows(id: string): Promise<void> {
  if (WebExtensionPolicy.getByID(id).privateBrowsingAllowed) return;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] }, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Opens a private window with a tab at an address. */
export async function openPrivateWindow(url: string): Promise<void> {
  const opened = OpenBrowserWindow({ private: true });
  while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((done) => setTimeout(done, 50));
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedTab = opened.gBrowser.addTab(url, { triggeringPrincipal });
}

/** Bytes that the browser reports for the realms of content scripts of extensions, after a collection, in all processes. */
export function measureScripts(): Promise<number> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  return new Promise((resolve) => {
    let bytes = 0;
    const report = (_process: string, path: string, _kind: number, units: number, amount: number) => {
      if (units === 0 && path.startsWith('explicit/') && path.includes('Expanded Principal')) bytes += amount;
    };
    manager?.minimizeMemoryUsage(() => manager.getReports(report, null, () => resolve(bytes), null, false));
  });
}
