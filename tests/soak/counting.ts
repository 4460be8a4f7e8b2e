import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asFolder } from '../../src/build/browser/extension-files';

/** How many are at work now in the frame's isolated world, on the window, its document and its navigation. */
export interface Counts {
  readonly listeners: number;
  readonly observers: number;
  readonly intervals: number;
}

declare global {
  /** In the frame's isolated world. */
  var mayorCounts: { listeners: number; observers: number; intervals: number } | undefined;
}

/** Runs before detect.js, in the world of the content scripts: counts what these set up and take back. */
function count(): void {
  if (Object.hasOwn(globalThis, 'mayorCounts')) return;
  const counts = { listeners: 0, observers: 0, intervals: 0 };
  globalThis.mayorCounts = counts;
  const lasting = [window, document, (window as { navigation?: EventTarget }).navigation];
  const replace = (on: object, name: string, value: unknown) =>
    Object.defineProperty(on, name, { value, configurable: true, writable: true });

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  replace(EventTarget.prototype, 'addEventListener', function (this: EventTarget, ...args: Parameters<typeof add>) {
    const options = args[2];
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (lasting.includes(this as Window) && !signal?.aborted) {
      counts.listeners += 1;
      if (signal)
        add.call(signal, 'abort', () => {
          counts.listeners -= 1;
        });
    }
    return add.apply(this, args);
  });
  replace(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget, ...args: Parameters<typeof remove>) {
      if (lasting.includes(this as Window)) counts.listeners -= 1;
      return remove.apply(this, args);
    },
  );

  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = prototype as MutationObserver;
    const running = new WeakSet<object>();
    replace(prototype, 'observe', function (this: MutationObserver, ...args: Parameters<typeof observe>) {
      if (!running.has(this)) counts.observers += 1;
      running.add(this);
      return observe.apply(this, args);
    });
    replace(prototype, 'disconnect', function (this: MutationObserver) {
      if (running.delete(this)) counts.observers -= 1;
      return disconnect.call(this);
    });
  }

  const { setInterval: start, clearInterval: stop } = globalThis;
  const ticking = new Set<unknown>();
  replace(globalThis, 'setInterval', (...args: Parameters<typeof start>) => {
    const id = start.apply(globalThis, args);
    ticking.add(id);
    counts.intervals = ticking.size;
    return id;
  });
  replace(globalThis, 'clearInterval', (id: number) => {
    ticking.delete(id);
    counts.intervals = ticking.size;
    stop.call(globalThis, id);
  });
}

/** The built extension as a folder whose content scripts are counted; `remove` takes it away. */
export function countedExtension(zip: string): { folder: string; remove(): void } {
  const built = asFolder(zip);
  const folder = mkdtempSync(path.join(tmpdir(), 'counted-'));
  cpSync(built.folder, folder, { recursive: true });
  built.remove();
  const detect = path.join(folder, 'detect.js');
  const counting = `{ const __name = (fn) => fn; (${count})(); }`; // tsx names inner functions through a helper
  writeFileSync(detect, `${counting}\n${readFileSync(detect, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
