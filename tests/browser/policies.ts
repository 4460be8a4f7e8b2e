import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../manifest.json';
import type { Target } from '../../src/build/manifest';

/** Where each browser of a kind looks for what the machine's owner has decided (Linux). */
const PLACES: Record<Target, readonly string[]> = {
  chromium: ['/etc/chromium', '/etc/opt/chrome', '/etc/opt/edge'].map(
    (place) => `${place}/policies/managed/mayor-of-the-product-test.json`,
  ),
  firefox: ['/etc/firefox/policies/policies.json'],
};

/** May policies be written on this machine? */
export const mayWritePolicies = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** The id that Chromium gives an extension loaded from a folder: the first half of its path's hash, in the letters a to p. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes presets as a real policy of the machine, for the extension in `folder` alone, and gives what takes the files and
 * the folders made for them away; an end of the process does too. Throws where such a file is there already.
 */
export function writePolicy(target: Target, folder: string, presets: object): () => void {
  const { id } = manifest.firefox.browser_specific_settings.gecko;
  const policy = {
    chromium: { '3rdparty': { extensions: { [idOfFolder(folder)]: presets } } },
    firefox: { policies: { '3rdparty': { Extensions: { [id]: presets } } } },
  }[target];
  const made: string[] = [];
  const remove = () => {
    process.off('exit', remove);
    for (const one of made.splice(0).reverse()) rmSync(one, { recursive: true, force: true });
  };
  process.once('exit', remove);
  for (const file of PLACES[target]) {
    if (existsSync(file)) throw new Error(`${file} is there already: it is another's, or left behind`);
    const first = mkdirSync(path.dirname(file), { recursive: true });
    made.push(first ?? file);
    writeFileSync(file, JSON.stringify(policy));
  }
  return remove;
}
