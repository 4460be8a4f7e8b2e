import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boards } from '../page/boards/boards';

export type Target = 'chromium' | 'firefox';
export const targets: readonly Target[] = ['chromium', 'firefox'];

const root = path.resolve(import.meta.dirname, '../..');
const readJson = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** The match patterns of the boards that are on from install; each matches the host and its subdomains. */
const namedHosts = (): string[] =>
  boards
    .filter(({ access }) => access === 'install')
    .flatMap(({ hosts }) => hosts.map((host) => `https://*.${host}/*`))
    .sort();

/**
 * The manifest of one browser: the shared keys of manifest.json, then those under the browser's own name.
 * Two are needed because no single one is silent in both: Chromium wants a service worker, Firefox background scripts.
 * The version stands in package.json alone, the hosts in the boards' records: Chromium wants them twice, for content
 * scripts and for scripting.
 */
export function manifestFor(target: Target): Record<string, unknown> {
  const { chromium, firefox, content_scripts, ...shared } = readJson('manifest.json');
  const hosts = namedHosts();
  return {
    ...shared,
    version: readJson('package.json').version,
    host_permissions: hosts,
    content_scripts: content_scripts.map((script: object) => ({ matches: hosts, ...script })),
    ...{ chromium, firefox }[target],
  };
}
