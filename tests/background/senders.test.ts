import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage/memory';

const OURS = 'our-own-id';
type Listener = (data: unknown, sender: object) => unknown;

const listeners = vi.hoisted(() => [] as Listener[]);
const areas = { local: memoryStorage(), sync: memoryStorage(), session: memoryStorage() };
const create = vi.fn(async (_: object) => ({}));
const executeScript = vi.fn(async (_: object): Promise<{ result?: unknown }[]> => [{ result: {} }]);
const insertCSS = vi.fn(async () => {});
const openOptionsPage = vi.fn(async () => {});
const event = { addListener: () => {}, removeListener: () => {} };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: OURS,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: event,
      onStartup: event,
      getManifest: () => ({}),
      getURL: (file: string) => `our:${file}`,
      openOptionsPage,
    },
    permissions: { onAdded: event, onRemoved: event, getAll: async () => ({}) },
    storage: { ...areas, onChanged: event },
    tabs: { onRemoved: event, query: async () => [], create },
    scripting: { executeScript, insertCSS, getRegisteredContentScripts: async () => [] },
    i18n: { getMessage: () => '' },
  },
}));
vi.spyOn(console, 'error').mockImplementation(() => {});
await import('../../src/background/main');

const id = 'greenhouse:1';
const site = 'boards.greenhouse.io';
const MESSAGES = [
  { type: 'candidate', id, site, titles: ['Product Manager'], hasCard: false },
  { type: 'close', id },
  { type: 'switch', change: 'never', site },
  { type: 'fold', folded: true },
  { type: 'save', id, evenPrivately: true },
  { type: 'notes', id },
  { type: 'move', corner: 'start' },
  { type: 'phrases', shown: true },
  { type: 'open', point: 'how-decisions' },
  { type: 'settings' },
];
const frame = { tab: { id: 7, index: 0, incognito: false, url: `https://${site}/` }, frameId: 0 };
const answers = (data: unknown, sender: object) => listeners.map((listen) => listen(data, sender));
const stored = () => JSON.stringify([areas.local.values, areas.sync.values]);

describe('what the background listens to', () => {
  beforeEach(() => {
    for (const { clear } of Object.values(areas)) clear();
    vi.clearAllMocks();
  });

  it('is one listener, and nothing that other extensions or pages could reach', () => {
    expect(listeners.length).toBe(1);
    const root = path.resolve(import.meta.dirname, '../../src');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const heard = sources.filter((name) =>
      /onMessageExternal|onConnect|postMessage\(.*['"]\*|window\.addEventListener\('message'/.test(
        readFileSync(path.join(root, name), 'utf8'),
      ),
    );
    expect(sources.length).toBeGreaterThan(200);
    expect(heard).toEqual([]);
  });

  it.each(MESSAGES)('$type from another sender: no answer, no deed', async (message) => {
    const before = stored();
    for (const sender of [{ ...frame }, { ...frame, id: 'another-id' }, { ...frame, id: `${OURS}x` }, {}]) {
      expect(answers(message, sender)).toEqual([undefined]);
    }
    await new Promise((done) => setTimeout(done, 0));
    expect(stored()).toBe(before);
    expect([create, executeScript, insertCSS, openOptionsPage].map(({ mock }) => mock.calls.length)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it.each(MESSAGES)('$type from our own frame: an answer, and from no tab at all: no harm', async (message) => {
    const [answer] = answers(message, { ...frame, id: OURS });
    expect(['unavailable', true]).toContain(await answer);
    const [other] = answers(message, { id: OURS });
    expect(['unavailable', true]).toContain(await other);
  });

  it.each([[null], [1], ['close'], [{ type: 'evil' }], [{ ...MESSAGES[1], id: { toString: 'x' } }], [[MESSAGES[1]]]])(
    'our own frame says %j: no answer',
    (data) => expect(answers(data, { ...frame, id: OURS })).toEqual([undefined]),
  );

  it.each([[null], [{}], [{ id }], [{ id, title: 'Product Manager', text: 'x', url: 'none' }], ['text']])(
    'a frame that shows %j is saved in no way',
    async (result) => {
      executeScript.mockResolvedValueOnce([{ result }]);
      const [answer] = answers(MESSAGES[4], { ...frame, id: OURS });
      expect(await answer).toBe('unavailable');
      expect(executeScript).toHaveBeenCalledTimes(1);
    },
  );
});
