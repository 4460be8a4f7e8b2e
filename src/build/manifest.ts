import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Target = 'chromium' | 'firefox';
export const targets: readonly Target[] = ['chromium', 'firefox'];

const root = path.resolve(import.meta.dirname, '../..');
const readJson = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/**
 * The manifest of one browser: the shared keys of manifest.json, then those under the browser's own name.
 * Two are needed because no single one is silent in both: Chromium wants a service worker, Firefox background scripts.
 * The version stands in package.json alone.
 */
export function manifestFor(target: Target): Record<string, unknown> {
  const { chromium, firefox, ...shared } = readJson('manifest.json');
  return { ...shared, version: readJson('package.json').version, ...{ chromium, firefox }[target] };
}
