import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTitles, readTitles } from '../../src/build/titles';
import { judgeTitle } from '../../src/core/title';
import { mayBeProduct } from '../../src/core/title-gate';

const dir = path.resolve(import.meta.dirname, '../../content/titles');
const { rules, gate } = compileTitles(dir);
const languages = readTitles(dir);

describe.each(languages)('$language', ({ hits, misses, unsure }) => {
  test.each(hits)('is product management: %s', (title) => {
    expect(judgeTitle(title, rules).verdict).toBe('pm');
    expect(mayBeProduct(title, gate)).toBe(true);
  });
  test.each(misses)('is not: %s', (title) => {
    expect(judgeTitle(title, rules).verdict).toBe('not-pm');
  });
  test.each(unsure)('needs the text: %s', (title) => {
    expect(judgeTitle(title, rules).verdict).toBe('unsure');
    expect(mayBeProduct(title, gate)).toBe(true);
  });
  test('has as many look-alikes as hits', () => {
    expect(misses.length + unsure.length).toBeGreaterThanOrEqual(hits.length);
  });
});

describe('a bad language file fails with its name and the field', () => {
  const good = ['language: Test', 'narrowing: before', 'noun: [thing]', 'hits: [a]', 'misses: [b]'];
  test.each([
    ['a missing list of hits', good.filter((line) => !line.startsWith('hits')), 'xx.md: hits'],
    ['an unknown field', [...good, 'nouns: [thing]'], 'xx.md: nouns'],
    ['an unknown order', [...good.slice(2), 'language: Test', 'narrowing: left'], 'xx.md: narrowing'],
    ['a regular expression', [...good, 'roles: ["thing.+(er)?"]'], 'xx.md: roles'],
    ['a star in a phrase', [...good, 'roles: ["good thing*"]'], 'xx.md: roles'],
    ['a list in a phrase', [...good, 'roles: ["a|b|c|d|e a|b|c|d|e a|b|c|d|e"]'], 'xx.md: roles'],
    ['broken YAML', ['language: "Test'], 'xx.md: front matter'],
  ])('%s', (_, lines, message) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'titles-'));
    writeFileSync(path.join(folder, 'xx.md'), `---\n${lines.join('\n')}\n---\n`);
    expect(() => compileTitles(folder)).toThrow(message);
  });
  test('an empty folder', () => {
    expect(() => compileTitles(mkdtempSync(path.join(tmpdir(), 'titles-')))).toThrow('no language file');
  });
});
