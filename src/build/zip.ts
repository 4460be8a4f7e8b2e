import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const EARLIEST_ZIP_DATE = new Date(1980, 0, 1); // local time on purpose: the format stores local time, so every zone writes the same bytes
const SMALLEST = 9;

/** Packs all files of a folder into a zip with the same bytes every time. */
export function zipFolder(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  zipFiles(folder, names, file);
}

/**
 * Packs files of a folder, named relative to it, into a zip with the same bytes every time: sorted names, a fixed date, no
 * attributes. (`web-ext build` writes the build time and an unstable order.)
 */
export function zipFiles(folder: string, names: readonly string[], file: string): void {
  const entries: Zippable = {};
  for (const name of [...names].sort()) {
    const bytes = readFileSync(path.join(folder, name));
    entries[name.split(path.sep).join('/')] = [bytes, { level: SMALLEST, mtime: EARLIEST_ZIP_DATE, os: 0, attrs: 0 }];
  }
  writeFileSync(file, zipSync(entries));
}
