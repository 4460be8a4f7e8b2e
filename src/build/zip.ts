import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const EARLIEST_ZIP_DATE = new Date(1980, 0, 1); // local time on purpose: the format stores local time, so every zone writes the same bytes
const SMALLEST = 9;

/**
 * Packs a folder into a zip with the same bytes every time: sorted names, a fixed date, no attributes.
 * (`web-ext build` writes the build time and an unstable order.)
 */
export function zipFolder(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const entries: Zippable = {};
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    entries[name.split(path.sep).join('/')] = [bytes, { level: SMALLEST, mtime: EARLIEST_ZIP_DATE, os: 0, attrs: 0 }];
  }
  writeFileSync(file, zipSync(entries));
}
