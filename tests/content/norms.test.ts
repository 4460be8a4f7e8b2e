import norms from 'content:norms';
import rules from 'content:signals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readNorms } from '../../src/build/norms';

test('hold numbers alone, of signals that there are', () => {
  expect(Object.keys(norms.languages)).toContain('en');
  const ids = rules.signals.map(({ id }) => id);
  for (const { signals } of Object.values(norms.languages))
    expect(Object.keys(signals).filter((id) => !ids.includes(id))).toEqual([]);
});

const unsaid = { budget: 1, people: 0, price: 0, roadmap: 0, engineers: 0, customers: 0, success: 0 };
const en = { n: 2, counts: { wins: [1, 1], answers: [2], holds: [2] }, unsaid, signals: { influence: 2 } };
const file = { source: 'here', date: '2026-11-25', languages: { en } };

test.each([
  ['another field', { ...file, texts: ['a text'] }, 'texts'],
  ['no source', { ...file, source: '' }, 'source'],
  ['no day', { ...file, date: 'today' }, 'date'],
  ['a lever missing', { ...file, languages: { en: { ...en, unsaid: { budget: 1 } } } }, 'languages.en.unsaid'],
  ['a text as a number', { ...file, languages: { en: { ...en, n: 'many' } } }, 'languages.en.n'],
  ['a listing lost', { ...file, languages: { en: { ...en, n: 3 } } }, 'counted once a side'],
  ['more than all', { ...file, languages: { en: { ...en, signals: { influence: 3 } } } }, 'no more listings than'],
])('%s fails: %s', (_, content, message) => {
  const name = path.join(mkdtempSync(path.join(tmpdir(), 'norms-')), 'norms.json');
  writeFileSync(name, JSON.stringify(file));
  expect(readNorms(name)).toEqual(file);
  writeFileSync(name, JSON.stringify(content));
  expect(() => readNorms(name)).toThrow(message);
});
