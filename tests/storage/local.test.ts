import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory';

const local = vi.hoisted(() => ({
  current: null as ReturnType<typeof memoryStorage> | null,
  session: null as ReturnType<typeof memoryStorage> | null,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return { local: local.current, session: local.session };
    },
  },
}));
const { readStored, writeStored } = await import('../../src/storage/local');
const { isClosed, rememberClosed } = await import('../../src/storage/closed-listings');

const store = (values: Record<string, unknown> = {}) => {
  local.current = memoryStorage(values);
  local.session = memoryStorage();
  return local.current.values;
};
beforeEach(() => void store());

const ALL_ON = { pausedUntil: 0, offSites: [] };

describe('readStored', () => {
  it.each([
    ['closedListings', undefined, []],
    ['closedListings', 'corrupt', []],
    ['closedListings', [1, 2], []],
    ['closedListings', ['a'], ['a']],
    ['switches', 'yes', ALL_ON],
    ['switches', {}, ALL_ON],
    ['switches', { offSites: ['a.example'], pausedUntil: 'x' }, { ...ALL_ON, offSites: ['a.example'] }],
    ['switches', { offSites: 'a.example', pausedUntil: 5 }, { ...ALL_ON, pausedUntil: 5 }],
    ['lastTab', 'tips', 'essay'],
    ['lastTab', 'saved', 'saved'],
    ['lastTab', 'points', 'points'],
  ] as const)('%s: %j -> %j', async (key, value, expected) => {
    store(value === undefined ? {} : { [key]: value });
    expect(await readStored(key)).toEqual(expected);
  });

  it('gives back what was written', async () => {
    await writeStored('lastTab', 'points');
    expect(await readStored('lastTab')).toBe('points');
  });
});

describe('closed listings', () => {
  it('stay closed, and no other', async () => {
    await rememberClosed('a');
    expect(await isClosed('a')).toBe(true);
    expect(await isClosed('b')).toBe(false);
  });

  it('count while they are still being written', async () => {
    const writing = rememberClosed('a');
    const writingPrivately = rememberClosed('b', true);
    expect(await Promise.all(['a', 'b', 'c'].map(isClosed))).toEqual([true, true, false]);
    await Promise.all([writing, writingPrivately]);
  });

  it('all count when several are closed at once', async () => {
    await Promise.all(['a', 'b', 'c', 'b'].map((id) => rememberClosed(id)));
    expect(await readStored('closedListings')).toEqual(['a', 'c', 'b']);
  });

  it('are kept up to 2,000, the oldest forgotten first', async () => {
    store({ closedListings: Array.from({ length: 2_000 }, (_, n) => `id-${n}`) });
    await rememberClosed('newest');
    expect(await readStored('closedListings')).toHaveLength(2_000);
    expect(await isClosed('newest')).toBe(true);
    expect(await isClosed('id-0')).toBe(false);
    expect(await isClosed('id-1')).toBe(true);
  });

  it('of a private window stay closed, and never come to the disk', async () => {
    await Promise.all([rememberClosed('a', true), rememberClosed('b'), rememberClosed('c', true)]);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(isClosed))).toEqual([true, true, true, false]);
    expect(JSON.stringify(local.current?.values)).toBe('{"closedListings":["b"]}');
  });

  it('replace a corrupt list', async () => {
    store({ closedListings: { broken: true } });
    await rememberClosed('a');
    expect(await readStored('closedListings')).toEqual(['a']);
  });

  it('go on after a write that failed', async () => {
    local.current?.set.mockRejectedValueOnce(new Error('full'));
    await expect(rememberClosed('a')).rejects.toThrow('full');
    await rememberClosed('b');
    expect(await isClosed('b')).toBe(true);
  });
});
