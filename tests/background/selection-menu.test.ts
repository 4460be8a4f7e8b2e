import { beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../storage/memory';

const browser = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name: string) => browser.current[name] }),
}));
const { offerSelectionMenu, onSelectionMenu, readSelection } = await import('../../src/background/selection-menu');

type Listener = (info: object, tab?: { index: number }) => void;
const session = memoryStorage();
const menus = {
  removeAll: vi.fn(async () => {}),
  create: vi.fn(),
  onClicked: { addListener: vi.fn<(l: Listener) => void>() },
};
const tabs = { create: vi.fn(async (_: object) => ({})) };
const report = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  await session.clear();
  const runtime = { getURL: (path: string) => `extension://${path}` };
  browser.current = {
    i18n: { getMessage: (key: string) => key },
    storage: { session },
    contextMenus: menus,
    tabs,
    runtime,
  };
});

const choose = async (info: object, tab?: { index: number }) => {
  onSelectionMenu(readSelection, report);
  menus.onClicked.addListener.mock.calls[0]?.[0](info, tab);
  await vi.waitFor(() => expect(report.mock.calls.length + tabs.create.mock.calls.length).toBe(1), 100).catch(() => {});
};

test('the menu has one entry, for selected text, made anew after an update', async () => {
  await offerSelectionMenu();
  expect(menus.create.mock.calls).toEqual([[{ id: 'read-selection', title: 'menuRead', contexts: ['selection'] }]]);
  expect(menus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(menus.create.mock.invocationCallOrder[0] ?? 0);
});

test.each([
  ['beside the tab that it was selected in', { index: 3 }, { index: 4 }],
  ['at the end, where that is not known', undefined, {}],
])('a selected text opens %s', async (_, tab, place) => {
  await choose({ menuItemId: 'read-selection', selectionText: 'You own it.' }, tab);
  const [[key, draft] = ['']] = Object.entries(session.values);
  expect(draft).toEqual({ text: 'You own it.', title: null, isWriting: false });
  const url = `extension://reading.html?draft=${key.replace('draft-', '')}`;
  expect(tabs.create.mock.calls).toEqual([[{ url, ...place }]]);
});

test.each([
  ['another entry', { menuItemId: 'other', selectionText: 'You own it.' }],
  ['no text', { menuItemId: 'read-selection' }],
])('%s opens nothing', async (_, info) => {
  await choose(info);
  expect(tabs.create).not.toHaveBeenCalled();
  expect(session.values).toEqual({});
});

test('a failure is reported', async () => {
  tabs.create.mockRejectedValueOnce(new Error('no window'));
  await choose({ menuItemId: 'read-selection', selectionText: 'You own it.' });
  await vi.waitFor(() => expect(report.mock.calls).toEqual([[new Error('no window')]]));
});

test('Firefox for Android has no menus, and nothing fails', async () => {
  browser.current.contextMenus = undefined;
  await offerSelectionMenu();
  onSelectionMenu(readSelection, report);
  expect(menus.create).not.toHaveBeenCalled();
});
