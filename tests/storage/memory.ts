import { vi } from 'vitest';

/** A storage area in memory, for `vi.mock('webextension-polyfill')`. Answers late, as the real one does. */
export function memoryStorage(values: Record<string, unknown> = {}) {
  return {
    values,
    get: vi.fn(async (key: string) => structuredClone(key in values ? { [key]: values[key] } : {})),
    set: vi.fn(async (items: Record<string, unknown>) => void Object.assign(values, structuredClone(items))),
  };
}
