import { vi } from 'vitest';

/** A storage area in memory, for `vi.mock('webextension-polyfill')`. Answers late, as the real one does. */
export function memoryStorage(values: Record<string, unknown> = {}) {
  return {
    values,
    get: vi.fn(async (keys?: string | readonly string[] | null) => {
      const wanted = [keys ?? Object.keys(values)].flat().filter((key) => key in values);
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, values[key]])));
    }),
    set: vi.fn(async (items: Record<string, unknown>) => void Object.assign(values, structuredClone(items))),
    remove: vi.fn(async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete values[key];
    }),
    clear: vi.fn(async () => {
      for (const key of Object.keys(values)) delete values[key];
    }),
  };
}
