import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, noPresets } from '../../src/core/settings';
import { memoryStorage } from './memory';

const areas = vi.hoisted(() => ({
  local: null as ReturnType<typeof memoryStorage> | null,
  sync: null as ReturnType<typeof memoryStorage> | null,
  managed: undefined as { get(): Promise<unknown> } | undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return areas;
    },
  },
}));
const { changeSettings, moveOldSettings, readSettings, settingsPlace } = await import('../../src/storage/settings');
const { readPresets } = await import('../../src/storage/presets');
const { readSwitches, switchTips } = await import('../../src/storage/switches');
const { concernsTips } = await import('../../src/storage/tips-changes');

const store = ({ sync = {}, local = {} }: { sync?: Record<string, unknown>; local?: Record<string, unknown> } = {}) => {
  areas.sync = memoryStorage(sync);
  areas.local = memoryStorage(local);
  areas.managed = undefined;
  return { sync: areas.sync, local: areas.local };
};
beforeEach(() => void store());

describe('readSettings', () => {
  it.each([
    [undefined, {}],
    ['corrupt', {}],
    [[1, 2], {}],
    [{ tips: false }, { tips: false }],
    [{ tips: 'no', linkedIn: true }, { linkedIn: true }],
    [
      { textSize: 3, cardCorner: 'start', cardFolded: true },
      { textSize: 3, cardCorner: 'start', cardFolded: true },
    ],
    [{ textSize: 4 }, {}],
    [{ textSize: 1.5, cardCorner: 'top' }, {}],
    [{ version: 99, tips: false, textSize: 'huge', unknown: 1 }, { tips: false }],
    [
      { version: 0, never: true, linkedIn: true },
      { tips: false, linkedIn: true },
    ],
    [{ version: 0, never: false }, {}],
  ])('%j -> %j', async (settings, difference) => {
    store({ sync: settings === undefined ? {} : { settings } });
    expect(await readSettings()).toEqual({ ...defaultSettings, ...difference });
  });

  it('takes what the sync would not keep from this machine', async () => {
    store({ sync: { settings: { textSize: 1 } }, local: { settings: { textSize: 2 } } });
    expect(await readSettings()).toMatchObject({ textSize: 2 });
    expect(await settingsPlace()).toBe('here');
  });

  it('holds the defaults where the sync is switched off', async () => {
    store().sync.get.mockRejectedValue(new Error('Please set webextensions.storage.sync.enabled to true'));
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await settingsPlace()).toBe('here');
  });
});

describe('changeSettings', () => {
  it('keeps them where they follow the person', async () => {
    const { sync, local } = store();
    expect(await changeSettings({ textSize: 2 })).toBe('sync');
    expect(sync.values.settings).toEqual({ ...defaultSettings, textSize: 2, version: 1 });
    expect(local.values).toEqual({});
    expect(await settingsPlace()).toBe('sync');
  });

  it('counts two changes at once', async () => {
    await Promise.all([
      changeSettings({ textSize: 1 }),
      changeSettings({ tips: false }),
      changeSettings({ textSize: 3 }),
    ]);
    expect(await readSettings()).toMatchObject({ textSize: 3, tips: false });
  });

  it('leaves what a newer version wrote as it is', async () => {
    const { sync } = store({ sync: { settings: { version: 7, later: { a: 1 }, tips: false } } });
    await changeSettings({ tips: true });
    expect(sync.values.settings).toMatchObject({ version: 7, later: { a: 1 }, tips: true });
  });

  it('falls back to this machine when the sync is full, and goes back when it takes them again', async () => {
    const { sync, local } = store({ sync: { settings: { tips: false } } });
    sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect(await changeSettings({ textSize: 1 })).toBe('here');
    expect(local.values.settings).toMatchObject({ tips: false, textSize: 1 });
    expect(await changeSettings({ linkedIn: true })).toBe('sync');
    expect(sync.values.settings).toMatchObject({ tips: false, textSize: 1, linkedIn: true });
    expect(local.values).toEqual({});
  });

  it('says so when this machine takes nothing either, and goes on afterwards', async () => {
    const { sync, local } = store();
    sync.set.mockRejectedValueOnce(new Error('off'));
    local.set.mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings({ textSize: 1 })).rejects.toThrow('full');
    await changeSettings({ textSize: 2 });
    expect(await readSettings()).toMatchObject({ textSize: 2 });
  });
});

describe('moveOldSettings', () => {
  it.each([
    [{ switches: { never: true, linkedIn: true, offSites: ['a.example'] } }, { tips: false, linkedIn: true }],
    [{ cardFolded: true, switches: { pausedUntil: 5 } }, { cardFolded: true }],
  ])('%j -> %j', async (old, difference) => {
    const { sync, local } = store({ local: structuredClone(old) });
    await moveOldSettings();
    expect(sync.values.settings).toEqual({ ...defaultSettings, ...difference, version: 1 });
    const { never, linkedIn, ...rest } = { never: 0, linkedIn: 0, ...old.switches };
    expect(local.values).toEqual({ switches: rest });
  });

  it('does nothing where there is nothing old, nor over newer settings', async () => {
    const { sync, local } = store();
    await moveOldSettings();
    expect([sync.values, local.values]).toEqual([{}, {}]);
    store({ sync: { settings: { tips: true } }, local: { switches: { never: true } } });
    await moveOldSettings();
    expect(await readSettings()).toMatchObject({ tips: true });
  });
});

describe('readPresets', () => {
  it.each([
    ['no such storage', undefined, {}],
    ['no policy (Firefox)', { get: () => Promise.reject(new Error('Managed storage manifest not found')) }, {}],
    ['no policy (Chromium)', { get: async () => ({}) }, {}],
    ['tips off', { get: async () => ({ tipsOff: true }) }, { tipsOff: true }],
    ['sites', { get: async () => ({ offSites: [' Jobs.Lever.co'] }) }, { offSites: ['jobs.lever.co'] }],
    ['damaged', { get: async () => ({ tipsOff: 'yes', linkedInOff: true, offSites: 'x' }) }, { linkedInOff: true }],
    ['corrupt', { get: async () => null }, {}],
  ])('%s', async (_, managed, difference) => {
    store();
    areas.managed = managed;
    expect(await readPresets()).toEqual({ ...noPresets, ...difference });
  });
});

describe('readSwitches', () => {
  it('puts together what follows the person, what is on this machine and what the organisation says', async () => {
    store({
      sync: { settings: { tips: true, linkedIn: true } },
      local: { switches: { pausedUntil: 5, offSites: ['a'] } },
    });
    const presets = { ...noPresets, tipsOff: true, linkedInOff: true, offSites: ['b'] };
    areas.managed = { get: async () => presets };
    expect(await readSwitches()).toEqual({
      never: true,
      pausedUntil: 5,
      offSites: ['a', 'b'],
      linkedIn: false,
      presets,
    });
  });

  it.each([
    ['never', { never: true }],
    ['linkedin-on', { linkedIn: true }],
    ['site-off', { offSites: ['a.example'] }],
  ] as const)('after %s: %j', async (change, difference) => {
    const before = await readSwitches();
    await switchTips(change, 'a.example');
    expect(await readSwitches()).toEqual({ ...before, ...difference });
  });

  it('never writes what the organisation says into the person’s own list', async () => {
    const { local } = store();
    areas.managed = { get: async () => ({ offSites: ['b.example'] }) };
    await Promise.all([
      switchTips('site-off', 'a.example'),
      switchTips('pause', ''),
      switchTips('site-off', 'c.example'),
    ]);
    expect(local.values.switches).toMatchObject({ offSites: ['a.example', 'c.example'] });
  });
});

describe('concernsTips', () => {
  it.each([
    [{ switches: {} }, 'local', true],
    [{ closedListings: {} }, 'local', false],
    [{ tipsOff: {} }, 'managed', true],
    [{ settings: { newValue: { tips: false } } }, 'sync', true],
    [{ settings: { oldValue: { linkedIn: true }, newValue: { linkedIn: false } } }, 'local', true],
    [{ settings: { oldValue: { tips: false }, newValue: { tips: false, cardFolded: true } } }, 'sync', false],
    [{ settings: { newValue: { tips: true, textSize: 2 } } }, 'sync', false],
  ])('%j in %s: %s', (changes, area, concerns) => {
    expect(concernsTips(changes, area)).toBe(concerns);
  });
});
