import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLocales } from '../../src/build/locales';
import { pseudoMessages, pseudoSentence } from '../../src/build/pseudo-locale';
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

describe('the translations', () => {
  const { en = {}, ...locales } = compileLocales(content);
  /** Names, signs, and words that a language shares with English. */
  const MAY_STAY = /^(?:extensionName|localeDirection|readingTimes|savedList|sideCeo|settingsVersion)$/;
  const MOST_SHARED = 6;

  test('are there for the twelve languages of the interface', () => {
    expect(Object.keys(locales).sort()).toEqual('de es fr he it ja ko nl pl pt_BR zh_CN'.split(' '));
  });

  test.each(Object.entries(locales))('%s speaks plainly, and in its own words', (_, messages) => {
    for (const { message } of Object.values(messages)) expect(message).not.toMatch(/[!"']|\.\.\.| {2}/);
    const shared = Object.entries(messages).filter(
      ([key, { message }]) => message === en[key]?.message && !MAY_STAY.test(key),
    );
    expect(shared.length).toBeLessThanOrEqual(MOST_SHARED);
  });

  test.each(Object.entries(locales))('%s says what it is, and which way it runs', (name, messages) => {
    const tag = messages.localeTag?.message ?? '';
    expect(tag).toBe(name.replace('_', '-'));
    expect(messages.localeDirection?.message).toBe(tag === 'he' ? 'rtl' : 'ltr');
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the keys', () => {
  const { en = {} } = compileLocales(content);
  const root = path.resolve(import.meta.dirname, '../..');
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build'))
    .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'));
  const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');
  const words = new Set(sources.flatMap((source) => [...source.matchAll(/'([a-z]\w*)'/gi)].map(([, word]) => word)));
  /** Keys put together from a beginning and an id, as in `leverName_${lever}`; the types hold that each exists. */
  const beginnings = sources.flatMap((source) =>
    [...source.matchAll(/t\(`(\w{4,})\$\{/g)].map(([, start = '']) => start),
  );
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const stemOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

  test.each(Object.keys(en))('%s is used', (key) => {
    const isUsed =
      words.has(stemOf(key)) || inManifest.includes(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(isUsed).toBe(true);
  });

  test.each(inManifest)('%s of the manifest exists', (key) => expect(en).toHaveProperty(key));
});

describe('a sentence becomes a message', () => {
  test.each([
    ['plain', 'Essay', { message: 'Essay' }],
    ['with a description', { message: 'Essay', description: 'A tab' }, { message: 'Essay', description: 'A tab' }],
    ['with a placeholder', '{n} minutes', { message: '{n} minutes' }],
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

describe('plural forms', () => {
  const en = { saved_one: 'One listing of {all}', saved_other: '{count} listings of {all}' };
  const forms = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`saved_${name}`, `{all}: {count} (${name})`]));

  test.each([
    ['de', forms('one', 'other')],
    ['de', { saved_one: 'Eine von {all}', saved_other: '{all}: {count}' }],
    ['fr', forms('one', 'many', 'other')],
    ['pt_BR', forms('one', 'many', 'other')],
    ['pl', forms('one', 'few', 'many', 'other')],
    ['ja', forms('other')],
    ['he', { ...forms('other'), saved_one: 'One of {all}', saved_two: 'Two of {all}' }],
  ])('%s has its own: %j', (locale, sentences) => {
    const compiled = compile({ 'en.json': en, [`${locale}.json`]: sentences });
    expect(Object.keys(compiled[locale] ?? {}).sort()).toEqual(Object.keys(sentences).sort());
  });

  test.each([
    ['en.json: saved_other: is missing', { 'en.json': { saved_one: 'One' } }],
    ['en.json: saved_few: is no plural form', { 'en.json': { ...en, saved_few: '{count} of {all}' } }],
    [
      'en.json: saved_other: has placeholders none, expected {count}',
      { 'en.json': { saved_one: 'x', saved_other: 'x' } },
    ],
    ['en.json: saved: has {count}, so it needs plural forms', { 'en.json': { saved: '{count} listings' } }],
    ['pl.json: saved_few: is missing', { 'en.json': en, 'pl.json': forms('one', 'many', 'other') }],
    ['ja.json: saved_one: is no plural form', { 'en.json': en, 'ja.json': forms('one', 'other') }],
    [
      'fr.json: saved_one: has placeholders {all}',
      { 'en.json': en, 'fr.json': { ...forms('many', 'other'), saved_one: '{all}' } },
    ],
    [
      'de.json: saved_one: has placeholders none',
      { 'en.json': en, 'de.json': { ...forms('other'), saved_one: 'Eine' } },
    ],
    ['de.json: saved_other: has placeholders {all}', { 'en.json': en, 'de.json': { ...en, saved_other: '{all}' } }],
    ['de.json: lost_other: is no plural form', { 'en.json': en, 'de.json': { ...en, lost_other: '{count}' } }],
  ])('%s', (problem, files) => {
    expect(() => compile(files)).toThrow(new RegExp(problem.replace(/[{}]/g, '\\$&')));
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
    ['en.json: oNe: differs from one only in case', { 'en.json': { one: 'One', oNe: 'One' } }],
    ['de.json: localeTag: is en, expected de', { 'en.json': { localeTag: 'en' }, 'de.json': { localeTag: 'en' } }],
    ['en.json: localeDirection: is left', { 'en.json': { localeDirection: 'left' } }],
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
  const sentences: Record<string, string> = { extensionName: '{a} of {b}, {a}', localeTag: 'en' };
  const t = createTranslate((key) => sentences[key] ?? '');
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

describe('translate writes as the language does', () => {
  const forms = { one: '{count} one', few: '{count} few', many: '{count} many', other: '{count} other' };
  const speaking = (localeTag: string, names: readonly (keyof typeof forms)[]) => {
    const plurals = names.map((name) => [`days_${name}`, forms[name]]);
    const sentences: Record<string, string> = { localeTag, plain: '{it}', ...Object.fromEntries(plurals) };
    return createTranslate((key) => sentences[key] ?? '') as (key: string, values: object) => string;
  };

  test.each([
    ['en', ['one', 'other'], [0, 1, 2, 1_000], ['0 other', '1 one', '2 other', '1,000 other']],
    ['fr', ['one', 'many', 'other'], [0, 1, 2, 1_000_000], ['0 one', '1 one', '2 other', '1\u202f000\u202f000 many']],
    ['pl', ['one', 'few', 'many', 'other'], [1, 3, 5, 22, 1.5], ['1 one', '3 few', '5 many', '22 few', '1,5 other']],
    ['ja', ['other'], [0, 1, 2], ['0 other', '1 other', '2 other']],
    ['pl', ['one', 'other'], [3], ['3 other']],
  ] as const)('%s, forms %j: %j', (tag, names, counts, expected) => {
    const t = speaking(tag, names);
    expect(counts.map((count) => t('days', { count }))).toEqual(expected);
  });

  test.each([
    ['en', 1234.5, '1,234.5'],
    ['de', 1234.5, '1.234,5'],
    ['en', new Date(2026, 10, 25), 'November 25, 2026'],
    ['de', new Date(2026, 10, 25), '25. November 2026'],
    ['en', ['a', 'b', 'c'], 'a, b, and c'],
    ['fr', ['a', 'b', 'c'], 'a, b et c'],
    ['he', 'as it is', 'as it is'],
  ])('%s: %j', (tag, it, expected) => {
    expect(speaking(tag, [])('plain', { it })).toBe(expected);
  });
});

describe('the pseudo-locale', () => {
  const { en = {} } = compileLocales(content);

  test.each(Object.entries(en))('%s: longer, accented, in brackets, its placeholders kept', (_, { message }) => {
    const pseudo = pseudoSentence(message);
    expect(pseudo).toMatch(/^⟦.*⟧$/s);
    expect([...pseudo].length).toBeGreaterThanOrEqual(1.35 * message.replace(/\{\w+\}/g, '').length);
    expect([...pseudo.matchAll(/\{\w+\}/g)].join()).toBe([...message.matchAll(/\{\w+\}/g)].join());
    expect(pseudo.replace(/\{\w+\}/g, '')).not.toMatch(/[aeiou]/i);
  });

  test('keeps tag and direction, and turns around when asked', () => {
    const { localeTag, localeDirection } = pseudoMessages(en);
    expect([localeTag?.message, localeDirection?.message]).toEqual(['en', 'ltr']);
    expect(pseudoMessages(en, 'rtl').localeDirection?.message).toBe('rtl');
  });

  test('is not among what is shipped', () => {
    expect(readdirSync(content).filter((name) => !/^[a-z]{2}(?:_[A-Z]{2})?\.json$/.test(name))).toEqual([]);
  });
});
