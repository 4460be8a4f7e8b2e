import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLocales } from '../../src/build/locales';
import { createTranslate } from '../../src/ui/translate';

const content = path.resolve(import.meta.dirname, '../../content/locales');
const compile = (files: Record<string, unknown>) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'locales-'));
  for (const [name, data] of Object.entries(files)) {
    writeFileSync(path.join(dir, name), typeof data === 'string' ? data : JSON.stringify(data));
  }
  return compileLocales(dir);
};

describe('the interface’s own sentences', () => {
  const { en = {} } = compileLocales(content);

  test('name the extension', () => {
    expect(en.extensionName?.message).toBe('The Mayor of the Product');
    expect(en.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(Object.entries(en))('%s speaks plainly', (_, { message }) => {
    expect(message).not.toMatch(/[!"']|\.\.\.| {2}/);
  });
});

describe('a sentence becomes a message', () => {
  test.each([
    ['plain', 'Essay', { message: 'Essay' }],
    ['with a description', { message: 'Essay', description: 'A tab' }, { message: 'Essay', description: 'A tab' }],
    ['with a placeholder', '{count} minutes', { message: '{count} minutes' }],
    ['with the browser’s own sign', 'US$ {sum} or $1', { message: 'US$$ {sum} or $$1' }],
  ])('%s', (_, sentence, message) => {
    expect(compile({ 'en.json': { key: sentence } })).toEqual({ en: { key: message } });
  });

  test('in every locale, its placeholders in any order and number', () => {
    const files = { 'en.json': { key: '{a} of {b}' }, 'pt_BR.json': { key: '{b}: {a}, {a}' } };
    expect(compile(files)).toEqual({
      en: { key: { message: '{a} of {b}' } },
      pt_BR: { key: { message: '{b}: {a}, {a}' } },
    });
  });
});

describe('a bad locale fails with file and key', () => {
  const en = { one: 'One', two: '{n} of two' };
  test.each([
    ['en.json: is missing', { 'de.json': en }],
    ['en.json: .*JSON', { 'en.json': '{ not json' }],
    ['en.json: one: ', { 'en.json': { one: '' } }],
    ['en.json: one: ', { 'en.json': { one: 1 } }],
    ['en.json: one: ', { 'en.json': { one: { message: 'One', note: 'unknown' } } }],
    ['en.json: bad-key: ', { 'en.json': { 'bad-key': 'One' } }],
    ['en.json: extensionDescription: ', { 'en.json': { extensionDescription: 'x'.repeat(133) } }],
    ['de.json: two: is missing', { 'en.json': en, 'de.json': { one: 'Eins' } }],
    ['de.json: three: is not in en.json', { 'en.json': en, 'de.json': { ...en, three: 'Drei' } }],
    ['de.json: two: has placeholders none, expected {n}', { 'en.json': en, 'de.json': { ...en, two: 'Zwei' } }],
    ['de.json: two: has placeholders {m}, expected {n}', { 'en.json': en, 'de.json': { ...en, two: '{m}' } }],
    ['de.json: one: has placeholders {n}, expected none', { 'en.json': en, 'de.json': { ...en, one: '{n}' } }],
  ])('%s', (problem, files) => {
    expect(() => compile(files)).toThrow(new RegExp(problem.replace(/[{}]/g, '\\$&')));
  });
});

describe('translate', () => {
  const t = createTranslate((key) => (key === 'extensionName' ? '{a} of {b}, {a}' : ''));
  test.each([
    ['fills each placeholder', { a: 'Mayor', b: 3 }, 'Mayor of 3, Mayor'],
    ['leaves one without a value to be seen', { a: 'Mayor' }, 'Mayor of {b}, Mayor'],
    ['does not fill a value again', { a: '{b}', b: 3 }, '{b} of 3, {b}'],
    ['takes a value literally', { a: '$&', b: 0 }, '$& of 0, $&'],
    ['fills nothing without values', {}, '{a} of {b}, {a}'],
  ])('%s', (_, values, sentence) => {
    expect(t('extensionName', values)).toBe(sentence);
  });

  test('throws for a sentence that is not there', () => {
    expect(() => t('extensionDescription')).toThrow('No sentence for extensionDescription');
  });
});
