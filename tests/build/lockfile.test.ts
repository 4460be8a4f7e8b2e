import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Locked>>;

const lockfile = path.resolve(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Packages };

/** Optional packages that the lockfile does not list: npm leaves out those of platforms that its registry does not carry. */
function unlisted(all: Packages): string[] {
  return Object.entries(all).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(place, name).some((candidate) => candidate in all)),
  );
}

/** Where Node looks for a package from a place: in its own node_modules and in those above. */
function places(place: string, name: string): string[] {
  const folders = place.split(/\/?node_modules\//);
  return folders.map((_, end) =>
    [...folders.slice(0, folders.length - end), name].join('/node_modules/').replace(/^\//, ''),
  );
}

describe('the lockfile', () => {
  it.each<[string, Packages, string[]]>([
    ['listed at the top', { 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} }, []],
    [
      'listed inside',
      { 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/a/node_modules/b': {} },
      [],
    ],
    [
      'listed at the top, wanted inside',
      { 'node_modules/a/node_modules/@s/c': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} },
      [],
    ],
    ['listed nowhere', { 'node_modules/a': { optionalDependencies: { '@s/b': '1' } } }, ['@s/b']],
    [
      'listed inside another',
      { 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/c/node_modules/b': {} },
      ['b'],
    ],
    [
      'another of a like name',
      { 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/@s/b': {} },
      ['b'],
    ],
  ])('finds an optional package: %s', (_name, all, missing) => {
    expect(unlisted(all)).toEqual(missing);
  });

  // Otherwise `npm ci` refuses on a machine whose registry carries more, or fewer, platforms than the author's.
  it('lists every optional package, whatever platform it is for', () => {
    expect(unlisted(packages)).toEqual([]);
  });

  it('carries no addresses', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('//'))).toEqual([]);
  });
});
