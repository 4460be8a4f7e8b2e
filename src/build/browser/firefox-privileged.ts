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
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

interface FrameMessage {
  readonly data: { readonly id: number; readonly value?: string; readonly error?: string };
}

interface MessageManager {
  loadFrameScript(url: string, allowDelayed: boolean): void;
  sendAsyncMessage(name: string, data: object): void;
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
}

interface ExtensionFrame extends Element {
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  /** Ours: the frame already listens. */
  listens?: boolean;
}

interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: RunningExtension } };
declare const Services: { console: { getMessageArray(): (ScriptError & { QueryInterface(kind: unknown): void })[] } };
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: RunningExtension): { triggerAction(window: Window): Promise<void> } };
      };
    };
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

/** Closes the popup panel if one is open, and says whether there was none. */
export function closePopup(): boolean {
  const frame = document.querySelector('browser[webextension-view-type=popup]');
  const panel = frame?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
  return !frame;
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

/** Runs source (an expression that gives a promise of JSON) in the extension's popup or background page. */
export async function evaluateInView(
  id: string,
  view: 'popup' | 'background',
  source: string,
  frameScript: string,
): Promise<string | undefined> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (view === 'background') await extension.wakeupBackground?.();
  const frame =
    view === 'popup'
      ? document.querySelector<ExtensionFrame>('browser[webextension-view-type=popup]')
      : [...extension.views].find(({ viewType }) => viewType === view)?.xulBrowser;
  if (!frame) throw new Error(`The extension has no ${view} at the moment`);
  const manager = frame.messageManager;
  if (!frame.listens) manager.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
  frame.listens = true;
  const call = Math.random();
  return new Promise((resolve, reject) => {
    const listener = ({ data }: FrameMessage) => {
      if (data.id !== call) return;
      manager.removeMessageListener('evaluated', listener);
      data.error === undefined ? resolve(data.value) : reject(new Error(data.error));
    };
    manager.addMessageListener('evaluated', listener);
    manager.sendAsyncMessage('evaluate', { id: call, source });
  });
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

/** Complaints about the manifest and the extension's uncaught errors, from the browser console. */
export function consoleErrors(id: string, origin: string): string[] {
  return Services.console
    .getMessageArray()
    .filter((message) => {
      if (!(message instanceof Ci.nsIScriptError)) return false;
      if (message.errorMessage.includes(id) || message.errorMessage.includes('Reading manifest')) return true;
      return message.sourceName.startsWith(origin) && !(message.flags & Ci.nsIScriptError.warningFlag);
    })
    .map((message) => `${message.sourceName}: ${message.errorMessage}`);
}
