import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  installType: 'normal' as string | null,
  presets: {} as Record<string, unknown>,
  listeners: new Set<(changes: object, area: string) => void>(),
}));
const create = vi.fn(async (_: { url: string }) => {});
vi.mock('webextension-polyfill', () => ({
  default: {
    get management() {
      return fake.installType === null ? undefined : { getSelf: async () => ({ installType: fake.installType }) };
    },
    storage: {
      managed: { get: async () => fake.presets },
      onChanged: {
        addListener: (listen: (changes: object, area: string) => void) => fake.listeners.add(listen),
        removeListener: (listen: (changes: object, area: string) => void) => fake.listeners.delete(listen),
      },
    },
    runtime: { getURL: (page: string) => `chrome-extension://id/${page}` },
    tabs: { create },
  },
}));
const { welcome } = await import('../../src/background/welcome');

const arrive = (presets: Record<string, unknown>, area = 'managed') => {
  fake.presets = presets;
  for (const listen of fake.listeners) listen({}, area);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(fake, { installType: 'normal', presets: {} });
  fake.listeners.clear();
});

describe('the welcome page', () => {
  it.each([
    ['a person installed it', 'normal', {}, 1],
    ['it is loaded unpacked', 'development', {}, 1],
    ['there are no install types (Firefox for Android)', null, {}, 1],
    ['the organisation wants none', 'normal', { welcomeOff: true }, 0],
  ])('%s', async (_, installType, presets, times) => {
    Object.assign(fake, { installType, presets });
    await welcome();
    expect(create).toHaveBeenCalledTimes(times);
  });

  it.each([
    [{ welcomeOff: true }, 0],
    [{ tipsOff: true }, 1],
  ])('waits for the presets where the organisation installed it: %j', async (presets, times) => {
    fake.installType = 'admin';
    const opened = welcome();
    await vi.advanceTimersByTimeAsync(1_000);
    arrive({}, 'local');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(create).not.toHaveBeenCalled();
    arrive(presets);
    await opened;
    expect(create).toHaveBeenCalledTimes(times);
    expect(fake.listeners.size).toBe(0);
  });

  it('does not wait for ever', async () => {
    fake.installType = 'admin';
    const opened = welcome();
    await vi.advanceTimersByTimeAsync(5_000);
    await opened;
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://id/welcome.html' }]]);
  });
});
