/** What Firefox's own process offers to the functions of firefox-privileged.ts, as far as they use it. */

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

export interface FrameMessage {
  readonly data: { readonly value?: string; readonly error?: string };
}

interface MessageManager {
  loadFrameScript(url: string, allowDelayed: boolean): void;
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
}

export interface ExtensionFrame extends Element {
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

interface BrowserTab {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}

export interface BrowserWindow {
  readonly gBrowserInit?: { readonly delayedStartupFinished: boolean };
  readonly gBrowser: {
    addTab(url: string, options: { triggeringPrincipal: object }): BrowserTab;
    selectedTab: BrowserTab;
  };
}

/** A request as Firefox's own process sees it begin. */
export interface Channel {
  QueryInterface(type: object): Channel;
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean; readonly origin: string } };
}

export interface MemoryReporterManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    report: (process: string, path: string, kind: number, units: number, amount: number) => void,
    reportData: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
}

export interface Policies {
  getByID(id: string): { readonly extension: RunningExtension; readonly privateBrowsingAllowed: boolean };
}

export interface TabbedBrowser {
  readonly tabs: readonly BrowserTab[];
  removeTab(tab: BrowserTab): void;
}

export interface BrowserServices {
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
  readonly console: { getMessageArray(): ScriptError[] };
  readonly obs: { addObserver(observer: { observe(subject: Channel): void }, topic: string): void };
}

/** What `Ci` names. */
export interface Interfaces {
  readonly nsIMemoryReporterManager: object;
  readonly nsIHttpChannel: object;
  readonly nsIScriptError: { new (): ScriptError; warningFlag: number };
}

/** Firefox's own modules. */
export interface Modules {
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
}
