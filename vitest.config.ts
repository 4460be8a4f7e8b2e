import { defineConfig } from 'vitest/config';
import { contentForVite } from './src/build/content';

const SLOW_BROWSER_MS = 60_000; // a cold Firefox on two busy cores needs up to 20 s

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [contentForVite],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/locks.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [contentForVite],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          maxWorkers: 2, // both browsers at once: they mostly wait
          testTimeout: SLOW_BROWSER_MS,
          hookTimeout: SLOW_BROWSER_MS,
          retry: 1, // a browser on a busy machine now and then hangs for a minute; a real fault fails twice
        },
      },
    ],
  },
});
