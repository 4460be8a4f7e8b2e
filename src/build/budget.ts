import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const SMALLEST = 9;

/** Most bytes a bundle may have after gzip. Other people's pages pay for these two. */
export const budgets: Readonly<Record<string, number>> = {
  'detect.js': 10 * KB, // runs on every matched page
  'card.js': 40 * KB, // runs on product-management listings
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
