import { describe, expect, it } from 'vitest';
import { manifestFor, targets } from '../../src/build/manifest';
import { boards } from '../../src/page/boards/boards';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  background: object;
  [key: string]: unknown;
}
const manifests = targets.map((target) => [target, manifestFor(target) as unknown as Manifest] as const);
const FORBIDDEN = ['web_accessible_resources', 'externally_connectable', 'chromium', 'firefox'];

describe.each(manifests)('manifest for %s', (_, manifest) => {
  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of FORBIDDEN) expect(manifest).not.toHaveProperty(key);
  });

  it('has the same hosts for content scripts and for scripting', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions);
    expect(new Set(manifest.host_permissions).size).toBe(manifest.host_permissions.length);
  });

  it('names https hosts only, exactly those of the boards that are on from install', () => {
    const wanted = boards.filter(({ access }) => access === 'install').flatMap(({ hosts }) => hosts);
    const named = manifest.host_permissions.map((pattern) => /^https:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1]);
    expect(named.sort()).toEqual([...wanted].sort());
    expect(named.length).toBeGreaterThan(8);
  });

  it.each([
    ...['linkedin.com', 'google.com', 'apple.com', 'news.ycombinator.com'],
    ...['oraclecloud.com', 'successfactors.com', 'dayforcehcm.com', 'bamboohr.com'],
  ])('leaves %s to the person', (host) => {
    expect(manifest.host_permissions.filter((pattern) => pattern.includes(host))).toEqual([]);
  });

  it('opens the settings in a tab', () => {
    expect(manifest.options_ui).toEqual({ page: 'settings.html', open_in_tab: true });
  });

  it('has one command, whose key the person can change', () => {
    expect(manifest.commands).toEqual({
      'focus-card': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandFocus__' },
    });
  });

  it('takes its version from package.json', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the two manifests', () => {
  it('differ in what each browser alone understands', () => {
    expect(manifestFor('chromium')).toMatchObject({
      minimum_chrome_version: '120',
      background: { service_worker: 'background.js' },
    });
    expect(manifestFor('firefox')).toMatchObject({
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
    expect(manifestFor('chromium')).not.toHaveProperty('browser_specific_settings');
    expect(manifestFor('firefox')).not.toHaveProperty('minimum_chrome_version');
  });
});
