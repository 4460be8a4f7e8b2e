import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compat, { type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/build/manifest';

const root = path.resolve(import.meta.dirname, '../../src');
const { api, manifest: manifestKeys } = compat.webextensions as Identifier;

const chromium = manifestFor('chromium') as { minimum_chrome_version: string };
const firefox = manifestFor('firefox') as {
  browser_specific_settings: Record<'gecko' | 'gecko_android', { strict_min_version: string }>;
};
/** The lowest versions that the manifests let in. */
const LOWEST = {
  chrome: chromium.minimum_chrome_version,
  firefox: firefox.browser_specific_settings.gecko.strict_min_version,
  firefox_android: firefox.browser_specific_settings.gecko_android.strict_min_version,
} as const;
type Engine = keyof typeof LOWEST;

/** What is missing somewhere, and how the code stands it: a piece of the source, which must be there. */
const GUARDED: Readonly<Record<string, { missing: readonly Engine[]; file: string; guard: string }>> = {
  'commands.onCommand': { missing: ['firefox_android'], file: 'background/main.ts', guard: 'browser.commands?.' },
  'commands.getAll': {
    missing: ['firefox_android'],
    file: 'settings/read-view.ts',
    guard: 'browser.commands as typeof browser.commands | undefined',
  },
  'commands.openShortcutSettings': {
    missing: ['chrome', 'firefox_android'],
    file: 'settings/actions.ts',
    guard: 'openShortcutSettings?()',
  },
  'action.openPopup': { missing: ['chrome'], file: 'background/card-errands.ts', guard: 'await openPopup?.()' },
  'storage.managed': {
    missing: ['firefox_android'],
    file: 'storage/presets.ts',
    guard: 'browser.storage.managed as typeof browser.storage.managed | undefined',
  },
  'storage.managed.get': {
    missing: ['firefox_android'],
    file: 'storage/presets.ts',
    guard: 'browser.storage.managed as typeof browser.storage.managed | undefined',
  },
  'menus.create': { missing: ['firefox_android'], file: 'background/selection-menu.ts', guard: 'menus?.create(' },
  'menus.removeAll': { missing: ['firefox_android'], file: 'background/selection-menu.ts', guard: 'menus?.removeAll(' },
  'menus.onClicked': { missing: ['firefox_android'], file: 'background/selection-menu.ts', guard: 'menus?.onClicked.' },
};

/** Manifest keys that a browser does not know and passes over in silence. */
const HARMLESS: Readonly<Record<string, readonly Engine[]>> = {
  commands: ['firefox_android'],
};

/** Chromium's own key, which the data leaves out. */
const UNLISTED = 'minimum_chrome_version';

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const PATH = String.raw`((?:[a-z]\w*\??\.)*[a-z]\w*)`;
const all = (text: string, pattern: string) =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map((found) => found.slice(1));

/** Every `browser.a.b` of a file, also where `browser.a` got a name of its own first. */
function usedIn(text: string): string[] {
  const content = all(text, String.raw`extensionApi\(\)\??\.${PATH}`).flat();
  if (!/from 'webextension-polyfill'/.test(text)) return content;
  const direct = all(text, String.raw`(?<![.\w])browser\??\.${PATH}`).flat();
  const picked = all(text, String.raw`const \{ ([\w, :={}[\]]+) \} = browser\.${PATH}(?![\w.(])`).flatMap(
    ([names = '', from]) => names.split(',').map((name) => ({ name: name.trim(), path: `${from}.${name.trim()}` })),
  );
  const named = all(text, String.raw`const (\w+)(?:: [^=]+)? = browser\.${PATH}(?![\w.(])`).map(
    ([name = '', from = '']) => ({
      name,
      path: from,
    }),
  );
  const members = [...picked, ...named].flatMap(({ name, path }) =>
    all(text, String.raw`(?<![.\w])${name}\??\.([a-z]\w*)`).map(([member]) => `${path}.${member}`),
  );
  return [...content, ...direct, ...picked.map(({ path }) => path), ...members];
}

interface Used {
  readonly name: string;
  readonly compat: Identifier['__compat'];
}

/** A path as far as the data knows it: `storage.local.get` is `storage.local`; null where it knows not even two steps. */
function known(path: string): Used | null {
  const [space = '', ...members] = path
    .replaceAll('?', '')
    .replace(/^contextMenus/, 'menus')
    .split('.');
  let at = api?.[space];
  const name = [space];
  for (const member of members) {
    const next = at?.[member];
    if (!next?.__compat) break;
    at = next;
    name.push(member);
  }
  return name.length < 2 ? null : { name: name.join('.'), compat: at?.__compat };
}

/** Does a browser lack it in the lowest version that we let in? */
function lacks(support: Used['compat'], engine: Engine): boolean {
  const statements = [support?.support[engine] ?? { version_added: false }].flat() as SimpleSupportStatement[];
  return !statements.some(({ version_added, version_removed, flags }) => {
    if (flags || version_removed || typeof version_added !== 'string') return false;
    return Number.parseFloat(version_added.replace('≤', '')) <= Number.parseFloat(LOWEST[engine]);
  });
}
const engines = Object.keys(LOWEST) as Engine[];

const used = sources.flatMap(({ name, text }) => usedIn(text).map((path) => ({ file: name, path })));
const paths = [...new Set(used.map(({ path }) => path))].filter((path) => /^[a-z]\w*\??\.[a-z]/.test(path)).sort();
const names = [...new Set(paths.map((path) => known(path)?.name ?? `${path}?`))].sort();

describe(`in Chromium ${LOWEST.chrome}, Firefox ${LOWEST.firefox} and Firefox for Android ${LOWEST.firefox_android}`, () => {
  it('the calls are found in the source, those with a name of their own too', () => {
    const some = ['runtime.sendMessage', 'storage.session', 'menus.create', 'action.openPopup', 'management.getSelf'];
    expect(names).toEqual(expect.arrayContaining(some));
    expect(names.length).toBeGreaterThan(35);
  });

  it('every part of the interface that is used is known', () => {
    expect(names.filter((name) => name.endsWith('?'))).toEqual([]);
  });

  it.each(names)('%s is there, or stood for', (name) => {
    const missing = engines.filter((engine) => lacks(known(name)?.compat, engine));
    expect(missing).toEqual(GUARDED[name]?.missing ?? []);
  });

  it.each(Object.entries(GUARDED))('%s is called with a guard', (name, { file, guard }) => {
    expect(names).toContain(name);
    expect(sources.find((source) => source.name === file)?.text).toContain(guard);
  });

  it.each([['scripting.executeScript.injectImmediately', 'injectImmediately: true']])('%s is there', (path, piece) => {
    expect(sources.some(({ text }) => text.includes(piece))).toBe(true);
    expect(engines.filter((engine) => lacks(known(path)?.compat, engine))).toEqual([]);
  });

  it.each([
    ...Object.keys(chromium).flatMap((key) => (key === UNLISTED ? [] : [[key, 'chrome'] as const])),
    ...Object.keys(firefox).flatMap((key) => [[key, 'firefox'] as const, [key, 'firefox_android'] as const]),
  ])('the manifest’s %s is known to %s', (key, engine) => {
    if (HARMLESS[key]?.includes(engine)) expect(lacks(manifestKeys?.[key]?.__compat, engine)).toBe(true);
    else expect(lacks(manifestKeys?.[key]?.__compat, engine)).toBe(false);
  });
});
