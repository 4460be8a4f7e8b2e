/**
 * `npm run release`: both browsers' zips and, for the stores' reviewers, a zip of the source that they were built from:
 * what git tracks, nothing else. Ends with the files' SHA-256. `npm run reproduce` shows that others get the same.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './build';
import { zipFiles } from './zip';

const root = path.resolve(import.meta.dirname, '../..');

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** Writes the zip of what git tracks and gives its path. Throws where the tree holds anything that is not committed. */
function zipSource(version: string): string {
  if (git('status', '--porcelain') !== '') throw new Error('commit first: the source zip holds what git tracks');
  const file = path.join(root, 'dist', `mayor-of-the-product-${version}-source.zip`);
  const tracked = git('ls-files', '-z').split('\0');
  zipFiles(
    root,
    tracked.filter((name) => name !== ''),
    file,
  );
  return file;
}

const { zips, version } = await buildAll();
for (const file of [...Object.values(zips), zipSource(version)]) {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`${sha256}  ${path.relative(process.cwd(), file)}`);
}
