import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeBoards, withBoards } from '../src/build/readme';
import { readTitles } from '../src/build/titles';
import { boards } from '../src/page/boards/boards';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts);
const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

describe('describeBoards', () => {
  const board = { id: 'a', name: 'Acme', hosts: ['a.example'], addresses: [], layout: { title: [], text: [] } };

  it.each([
    [{ access: 'install', evidence: 'page' }, 'Acme | from install | seen on a saved page'],
    [{ access: 'optional', evidence: 'notes' }, 'Acme | optional | from notes'],
    [{ access: 'optional', evidence: 'ladder', hosts: [] }, 'Acme | by click | ladder only'],
  ] as const)('%j', (fields, row) => expect(describeBoards([{ ...board, ...fields }])).toContain(`| ${row} |`));
});

describe('the README', () => {
  const languages = readTitles(path.join(root, 'content/titles'));

  it('is held to something', () => expect(languages.length + boards.length).toBeGreaterThan(30));

  it.each(languages)('names $language, whose titles are judged', ({ language }) => {
    expect(readme).toContain(language);
  });

  it('counts the languages of titles and of the interface', () => {
    expect(readme).toContain(`| Titles judged | ${languages.length}, `);
    const [, named = ''] = readme.match(/^\| The interface \| (.*) \|$/m) ?? [];
    expect(named.split(', ')).toHaveLength(readdirSync(path.join(root, 'content/locales')).length);
  });

  it('has the current table of boards: npm run readme', () => {
    expect(withBoards(readme)).toBe(readme);
  });

  it.each([...`${readme}${contributing}`.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name))(
    'npm run %s, which the documents name, is there',
    (name) => expect(scripts).toContain(name),
  );

  it.each([...readme.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)].map(([, link, src]) => link ?? src ?? ''))(
    'its link to %s leads somewhere',
    (target) => expect(() => readFileSync(path.join(root, target))).not.toThrow(),
  );
});
