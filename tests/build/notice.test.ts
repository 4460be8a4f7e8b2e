import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundledPackages, composeNotice } from '../../src/build/notice';

function projectWith(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'notice-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const manifest = (name: string, parts = {}) =>
  JSON.stringify({
    name,
    version: '1.2.3',
    license: 'MIT',
    type: 'module',
    main: 'index.js',
    sideEffects: false,
    ...parts,
  });

const project = () =>
  projectWith({
    LICENSE: 'Ours',
    'main.js': "import { a } from 'used'; import { b } from '@scope/shaken'; console.log(a);",
    'node_modules/used/package.json': manifest('used', { repository: { url: 'git+https://code.example/used.git' } }),
    'node_modules/used/index.js': "import { n } from 'nested'; export const a = n + 1;",
    'node_modules/used/LICENSE.md': 'Licence of used\r\n',
    'node_modules/used/node_modules/nested/package.json': manifest('nested'),
    'node_modules/used/node_modules/nested/index.js': 'export const n = Number(globalThis.n);',
    'node_modules/used/node_modules/nested/licence': 'Licence of nested',
    'node_modules/@scope/shaken/package.json': manifest('@scope/shaken'),
    'node_modules/@scope/shaken/index.js': 'export const b = 2;',
    'node_modules/installed/package.json': manifest('installed'),
  });

const USED = ['node_modules/used', 'node_modules/used/node_modules/nested'];

describe('the notice', () => {
  it('is about the packages that are left in the bundles, nested ones too', async () => {
    const { metafile } = await esbuild.build({
      absWorkingDir: project(),
      entryPoints: ['main.js'],
      bundle: true,
      write: false,
      outdir: 'out',
      metafile: true,
      treeShaking: true,
    });
    expect(bundledPackages([metafile])).toEqual(USED);
  });

  it('holds our licence and theirs, with version and source', () => {
    const notice = composeNotice(project(), USED);
    expect(notice).toContain('Ours');
    expect(notice).toContain('used 1.2.3 (MIT)\nSource: https://code.example/used\n\nLicence of used\n');
    expect(notice).toContain(
      'nested 1.2.3 (MIT)\nSource: the package nested of the npm registry\n\nLicence of nested\n',
    );
    expect(notice).not.toContain('\r');
  });

  it('fails where a package carries no licence', () => {
    expect(() => composeNotice(project(), ['node_modules/installed'])).toThrow(/installed: has no licence/);
  });
});
