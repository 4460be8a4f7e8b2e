import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const model = read('docs/threat-model.md');
const MOST_LINES = 60; // a page

const rows = model
  .split('\n')
  .filter((line) => /^\| (?!Against|-)/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const claims = rows.flatMap(([against = '', claim = '', tests = '']) =>
  tests.split('; ').map((test) => ({ against, claim, test })),
);

describe('the threat model', () => {
  it('is one page, and each row has three cells', () => {
    expect(model.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell === ''))).toEqual([]);
  });

  it.each(claims)('$claim: $test', ({ test }) => {
    const [, file = '', title] = /^(\S+)(?: “(.+)”)?$/.exec(test) ?? [];
    expect(existsSync(path.join(root, file)), file).toBe(true);
    if (file.startsWith('tests/')) expect(title).toBeDefined();
    if (title) expect(read(file)).toContain(title);
  });
});

describe('SECURITY.md', () => {
  it('says how to report, and leads to the threat model', () => {
    const text = read('SECURITY.md');
    expect(text).toContain('Report a vulnerability');
    expect(text).toContain('(docs/threat-model.md)');
    expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/@\w+\.\w|https?:/); // no address that could go stale
  });
});
