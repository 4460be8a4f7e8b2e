/**
 * Functions that run inside Firefox's own process, where browser.xhtml is the document. Each is sent as source, so it
 * uses nothing of this file but types.
 */

interface Permissions {
  readonly permissions: string[];
  readonly origins: readonly string[];
}

interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser: ExtensionFrame;
}

interface RunningExtension {
  readonly views: Iterable<ExtensionView>;
  readonly backgroundState: string;
  readonly manifest: { readonly commands?: Record<string, unknown> };
  /** What the manifest's reader complained about. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  wakeupBackground?(): Promise<void>;
  emit(event: 'webext-menu-menuitem-click', info: object, tab: Element | null): void;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

interface FrameMessage {
  readonly data: { readonly value?: string; readonly error?: string };
}

interface MessageManager {
  loadFrameScript(url: string, allowDelayed: boolean): void;
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
}

interface ExtensionFrame extends Element {
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly currentURI: { readonly spec: string };
    readonly webProgress: { readonly isLoadingDocument: boolean };
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: RunningExtension; readonly privateBrowsingAllowed: boolean };
};
interface BrowserTab {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}

interface BrowserWindow {
  readonly gBrowserInit?: { readonly delayedStartupFinished: boolean };
  readonly gBrowser: {
    addTab(url: string, options: { triggeringPrincipal: object }): BrowserTab;
    selectedTab: BrowserTab;
  };
}

declare function OpenBrowserWindow(options: { private: true }): BrowserWindow;
declare const gBrowser: { readonly tabs: readonly BrowserTab[]; removeTab(tab: BrowserTab): void };
/** A request as Firefox's own process sees it begin. */
interface Channel {
  QueryInterface(type: object): Channel;
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean; readonly origin: string } };
}

/** Kept in the browser's window. */
declare global {
  interface Window {
    recorded?: { url: string; initiator: string | null }[];
  }
}

declare const Services: {
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
  readonly console: { getMessageArray(): ScriptError[] };
  readonly obs: { addObserver(observer: { observe(subject: Channel): void }, topic: string): void };
};
interface MemoryReporterManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    report: (process: string, path: string, kind: number, units: number, amount: number) => void,
    reportData: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
}
declare const Cc: Record<string, { getService(type: object): MemoryReporterManager }>;
declare const Ci: {
  nsIMemoryReporterManager: object;
  nsIHttpChannel: object;
  nsIScriptError: { new (): ScriptError; warningFlag: number };
};
declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: RunningExtension): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: Permissions, extension: RunningExtension) => Promise<void>
    >;
  };
};

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
