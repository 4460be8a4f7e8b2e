import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { memoryStorage } from './memory';

const areas = vi.hoisted(() => ({}) as Record<'local' | 'sync' | 'session', ReturnType<typeof memoryStorage>>);
vi.mock('webextension-polyfill', () => ({ default: { storage: areas } }));

/** One window: modules of its own on the same storage. */
async function openWindow() {
  vi.resetModules();
  return {
    ...(await import('../../src/storage/settings')),
    ...(await import('../../src/storage/switches')),
    ...(await import('../../src/storage/closed-listings')),
    ...(await import('../../src/storage/local')),
    ...(await import('../../src/storage/frames-with-card')),
    ...(await import('../../src/storage/standing')),
    ...(await import('../../src/storage/drafts')),
  };
}
const ours = await openWindow();

const store = (local: object = {}, sync: object = {}, session: object = {}) => {
  areas.local = memoryStorage({ ...local });
  areas.sync = memoryStorage({ ...sync });
  areas.session = memoryStorage({ ...session });
};
beforeEach(() => store());

describe('two windows writing at once lose nothing', () => {
  it('of the settings', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await Promise.all([
      a.changeSettings({ textSize: 2 }),
      b.changeSettings({ tips: false }),
      a.changeSettings({ cardFolded: true }),
    ]);
    expect(await ours.readSettings()).toEqual({ ...defaultSettings, textSize: 2, tips: false, cardFolded: true });
  });

  it('of the switches', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await Promise.all([
      a.switchTips('site-off', 'a.example'),
      b.switchTips('site-off', 'b.example'),
      b.switchTips('pause', ''),
    ]);
    const { offSites, pausedUntil } = await ours.readStored('switches');
    expect([...offSites].sort()).toEqual(['a.example', 'b.example']);
    expect(pausedUntil).toBeGreaterThan(0);
  });

  it.each([false, true])('of what was closed (in private windows: %s)', async (inPrivate) => {
    const [a, b] = [await openWindow(), await openWindow()];
    await Promise.all([a.rememberClosed('a', inPrivate), b.rememberClosed('b', inPrivate)]);
    expect(await Promise.all(['a', 'b', 'c'].map((id) => ours.isClosed(id)))).toEqual([true, true, false]);
  });

  it('of the drafts', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    const draft = (text: string) => ({ text, title: null, isWriting: false });
    await Promise.all([a.keepDraft('1', draft('a')), b.keepDraft('2', draft('b'))]);
    expect([(await ours.readDraft('1'))?.text, (await ours.readDraft('2'))?.text]).toEqual(['a', 'b']);
  });
});

const BROKEN = [null, 0, 'corrupt', [1, { a: 1 }], { a: { b: 1 } }, true];

describe('whatever is stored, each store is read', () => {
  it.each(BROKEN)('%j', async (data) => {
    const local = { closedListings: data, switches: data, lastTab: data, essayPlace: data, settings: data };
    const session = { closedInPrivate: data, standing: data, 'frameWithCard-7': data, 'draft-1': data };
    store(local, { settings: data }, session);
    expect(await ours.readSettings()).toEqual(defaultSettings);
    expect(await ours.readStored('switches')).toMatchObject({ pausedUntil: 0, offSites: [] });
    expect(await ours.readStored('lastTab')).toBe('essay');
    expect(await ours.readStored('essayPlace')).toBe(0);
    expect(await ours.isClosed('a')).toBe(false);
    expect(await ours.readStandingMark()).toBeNull();
    expect([null, 0]).toContain(await ours.frameWithCard(7));
    expect(await ours.readDraft('1')).toBeNull();
  });
});

describe('what is damaged, or written by a newer version, is not lost when something is written there', () => {
  it('switches with a field that we do not know', async () => {
    store({ switches: { pausedUntil: 0, offSites: ['a.example'], quietHours: [22, 7] } });
    await ours.switchTips('site-off', 'b.example');
    expect(areas.local.values).toEqual({
      switches: { pausedUntil: 0, offSites: ['a.example', 'b.example'], quietHours: [22, 7] },
    });
  });

  it('one damaged entry does not lose the others', async () => {
    store({ closedListings: ['a', 7, 'b'], switches: { pausedUntil: 'x', offSites: ['a.example', null] } });
    expect(await ours.readStored('closedListings')).toEqual(['a', 'b']);
    expect((await ours.readStored('switches')).offSites).toEqual(['a.example']);
  });

  it.each([
    ['closedListings', { newer: ['a'] }, () => ours.rememberClosed('b')],
    ['closedListings', ['a', 7], () => ours.rememberClosed('b')],
    ['switches', ['newer'], () => ours.switchTips('site-off', 'b.example')],
    ['switches', { offSites: 'all' }, () => ours.switchTips('site-off', 'b.example')],
  ] as const)('%s that are %j are set aside', async (key, former, write) => {
    store({ [key]: former });
    await write();
    expect(areas.local.values).toMatchObject({ [`${key}-aside`]: former });
    await write();
    expect(areas.local.values).toMatchObject({ [`${key}-aside`]: former });
  });

  it('sound ones leave nothing aside', async () => {
    await ours.rememberClosed('a');
    await ours.rememberClosed('b');
    await ours.switchTips('pause', '');
    expect(Object.keys(areas.local.values).sort()).toEqual(['closedListings', 'switches']);
  });

  it('settings of a newer version, a value that we cannot read among them', async () => {
    const newer = { version: 99, textSize: 'huge', cardCorner: 'top', later: { a: 1 } };
    store({}, { settings: newer });
    await ours.changeSettings({ tips: false });
    expect(areas.sync.values.settings).toEqual({ ...newer, tips: false });
    expect(await ours.readSettings()).toEqual({ ...defaultSettings, tips: false });
  });
});

describe('a store that is full', () => {
  const full = async () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };

  it.each([
    ['closing a listing', () => ours.rememberClosed('b')],
    ['a switch', () => ours.switchTips('site-off', 'b.example')],
    ['the popup’s tab', () => ours.writeStored('lastTab', 'saved')],
  ])('%s says so, and what was there stays', async (_, write) => {
    const before = { closedListings: ['a'], switches: { pausedUntil: 0, offSites: ['a.example'] }, lastTab: 'points' };
    store(before);
    areas.local.set.mockImplementation(full);
    await expect(write()).rejects.toThrow('quota');
    expect(areas.local.values).toEqual(before);
  });

  it.each([
    ['closing in a private window', () => ours.rememberClosed('b', true)],
    ['the frame with the card', () => ours.rememberFrameWithCard(7, 1)],
    ['what holds now', () => ours.rememberStanding({ origins: [], switches: '' })],
    ['a draft', () => ours.keepDraft('2', { text: 'b', title: null, isWriting: false })],
  ])('%s in the session says so', async (_, write) => {
    areas.session.set.mockImplementation(full);
    await expect(write()).rejects.toThrow('quota');
    expect(areas.session.values).toEqual({});
  });

  it('the sync takes nothing, and neither does this machine: said, and what was there stays', async () => {
    store({}, { settings: { version: 1, textSize: 1 } });
    areas.sync.set.mockImplementation(full);
    areas.local.set.mockImplementation(full);
    await expect(ours.changeSettings({ textSize: 2 })).rejects.toThrow('quota');
    expect(await ours.readSettings()).toMatchObject({ textSize: 1 });
  });
});
