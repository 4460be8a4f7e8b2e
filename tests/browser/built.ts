import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../../src/build/manifest';

const root = path.resolve(import.meta.dirname, '../..');

/** The zip of the last build for a browser. Throws when there is none: these tests are about what would be shipped. */
export function builtExtension(target: Target): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const zip = path.join(root, 'dist', `mayor-of-the-product-${version}-${target}.zip`);
  if (!existsSync(zip)) throw new Error(`${zip} is not there: npm run build`);
  return zip;
}
