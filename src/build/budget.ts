import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const SMALLEST = 9;

/** Most bytes a bundle may have after gzip: a little over what was reached. Who needs more finds what to leave out, or says why not. */
export const budgets: Readonly<Record<string, number>> = {
  'detect.js': 9.5 * KB, // runs on every matched page
  'card.js': 38 * KB, // runs on product-management listings
  'reader.js': 21 * KB, // runs where the popup is opened
  'phrases.js': 3 * KB, // the same, once phrases are shown
  'popup.js': 280 * KB, // two thirds are the rules of five languages
  'background.js': 265 * KB, // the same; it is read at each start
};

/** Bytes of a file after gzip at its best. */
export const gzipSize = (file: string): number => gzipSync(readFileSync(file), { level: SMALLEST }).length;

/** Throws, naming bundle and sizes in bytes, when a bundle in `folder` is over its budget. */
export function checkBudgets(folder: string): void {
  for (const [name, most] of Object.entries(budgets)) {
    const size = gzipSize(path.join(folder, name));
    if (size > most) throw new Error(`${name}: ${size} bytes gzipped, its budget is ${most}`);
  }
}
