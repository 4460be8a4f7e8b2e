import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') && !name.startsWith('build'))
  .map((name) => name.split(path.sep).join('/'));

/** Which folders a folder may import from. Entries (main) come first, core last; arrows point one way. */
const mayImport: Record<string, readonly string[]> = {
  core: ['core'],
  page: ['page', 'core'],
  ui: ['ui', 'core'],
  storage: ['storage', 'core'],
  phrases: ['phrases', 'page', 'core'],
  card: ['card', 'phrases', 'ui', 'page', 'core', ''],
  essay: ['essay', 'ui', 'storage', 'core', ''],
  sites: ['sites', 'card', 'storage', 'core'],
  popup: ['popup', 'essay', 'card', 'sites', 'phrases', 'ui', 'storage', 'page', 'core', ''],
  reading: ['reading', 'ui', 'storage', 'page', 'core', ''],
  saved: ['saved', 'ui', 'storage', 'core', ''],
  settings: ['settings', 'sites', 'ui', 'storage', 'core', ''],
  welcome: ['welcome', 'sites', 'ui', 'storage', 'core', ''],
  reader: ['page', 'core', 'card'],
  detect: ['detect', 'page', 'core', 'card', ''],
  background: ['background', 'card', 'sites', 'phrases', 'ui', 'storage', 'core', ''],
  '': ['core'],
};

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(src, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    path.posix.join(path.posix.dirname(file), target),
  );
}

const graph = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), importsOf(file)]));

describe('layers', () => {
  it('sees the source', () => {
    expect(graph.get('detect/main')).toContain('page/navigation');
    expect(files.length).toBeGreaterThan(20);
  });

  it.each([...graph])('%s imports only what lies below it', (file, targets) => {
    const allowed = mayImport[folderOf(file)];
    expect(allowed, `${file} is in a folder without a rule`).toBeDefined();
    for (const target of targets) {
      if (target.startsWith('../content/')) continue; // types of the sentences
      expect(allowed, `${file} -> ${target}`).toContain(folderOf(target));
      expect(target, 'nothing imports an entry').not.toMatch(/\/main$/);
    }
  });

  it('has no circle', () => {
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, [...trail, file].join(' -> ')).not.toContain(file);
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(done.size).toBeGreaterThanOrEqual(graph.size);
  });
});
