import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFolder } from '../../src/build/zip';

const fresh = () => mkdtempSync(path.join(tmpdir(), 'zip-'));

function folderOf(files: Record<string, string>, touched: number): string {
  const folder = fresh();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    utimesSync(path.join(folder, name), touched, touched);
  }
  return folder;
}

const zipped = (files: Record<string, string>, touched: number) => {
  const file = path.join(fresh(), 'out.zip');
  zipFolder(folderOf(files, touched), file);
  return readFileSync(file);
};

describe('zipFolder', () => {
  it('writes the same bytes whenever and in whatever order the files were written', () => {
    const first = zipped({ 'a.js': '1', 'deep/b.js': '2' }, 1_000_000);
    const second = zipped({ 'deep/b.js': '2', 'a.js': '1' }, 2_000_000_000);
    expect(first.equals(second)).toBe(true);
  });

  it('holds every file under its path, with its bytes', () => {
    const entries = unzipSync(zipped({ 'b.js': 'ü', 'deep/er/c.js': '' }, 1));
    expect(Object.keys(entries)).toEqual(['b.js', 'deep/er/c.js']);
    expect(new TextDecoder().decode(entries['b.js'])).toBe('ü');
  });

  it('differs when a byte differs', () => {
    expect(zipped({ 'a.js': '1' }, 1).equals(zipped({ 'a.js': '2' }, 1))).toBe(false);
  });
});
