import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/build/front-matter';
import { compileLocales } from '../../src/build/locales';
import { manifestFor, targets } from '../../src/build/manifest';
import { boards } from '../../src/page/boards/boards';

const root = path.resolve(import.meta.dirname, '../..');
const store = path.join(root, 'docs/store');
const LOCALES = ['de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'zh_CN'];

/** Most characters: the stores' own limits. Summaries: Chrome Web Store 132, addons.mozilla.org 250; the manifest carries one. */
const NAME_LIMIT = 75; // Chrome Web Store; addons.mozilla.org takes 50, see below
const AMO_NAME_LIMIT = 50;
const SUMMARY_LIMIT = 132;
const DESCRIPTION_LIMIT = 10_000; // Edge; the others take more

const Reason = v.pipe(v.string(), v.minLength(60), v.maxLength(1_000)); // 1,000: the field of the Chrome Web Store
const Permissions = v.strictObject({
  permissions: v.record(v.string(), Reason),
  hosts: v.array(v.strictObject({ group: v.string(), why: Reason, hosts: v.array(v.string()) })),
  optional: v.record(v.string(), Reason),
});
const Listing = v.strictObject({ name: v.string(), summary: v.string() });

const listingOf = (locale: string) => readFrontMatter(path.join(store, 'locales', `${locale}.md`), Listing);
const { data: reasons } = readFrontMatter(path.join(store, 'permissions.md'), Permissions);

describe.each(targets)('the reasons for what %s is asked for', (target) => {
  const manifest = manifestFor(target) as Record<
    'permissions' | 'host_permissions' | 'optional_host_permissions',
    string[]
  >;

  it('are there for each permission, and no other', () => {
    expect(Object.keys(reasons.permissions).sort()).toEqual([...manifest.permissions].sort());
    expect(Object.keys(reasons.optional)).toEqual(manifest.optional_host_permissions);
  });

  it('are there for each host once, and no other', () => {
    const patterns = reasons.hosts.flatMap(({ hosts }) => hosts).map((host) => `https://*.${host}/*`);
    expect(patterns.sort()).toEqual([...manifest.host_permissions].sort());
  });
});

describe('the texts for the stores', () => {
  it('are there in every language of the interface', () => {
    const files = readdirSync(path.join(store, 'locales'));
    expect(files.sort()).toEqual(LOCALES.map((locale) => `${locale}.md`));
  });

  it.each(LOCALES)('%s keeps the limits', (locale) => {
    const { data, body } = listingOf(locale);
    expect(data.name.length).toBeLessThanOrEqual(Math.min(NAME_LIMIT, AMO_NAME_LIMIT));
    expect(data.summary.length).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(body.trim().length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
    expect(body.trim().split('\n').length).toBeGreaterThan(10);
    expect(body).not.toMatch(/[*#_`<>]|!/); // the stores show it as plain text
  });

  // The stores take name and summary from the package.
  it.each(LOCALES.filter((locale) => existsSync(path.join(root, 'content/locales', `${locale}.json`))))(
    '%s has the name and the summary that the package has',
    (locale) => {
      const messages = compileLocales(path.join(root, 'content/locales'))[locale];
      expect(listingOf(locale).data).toEqual({
        name: messages?.extensionName?.message,
        summary: messages?.extensionDescription?.message,
      });
    },
  );

  it('say how many boards there are', () => {
    const fromInstall = boards.filter(({ access, hosts }) => access === 'install' && hosts.length > 0).length;
    expect(listingOf('en').body).toContain('on more than fifty job boards');
    expect(fromInstall).toBeGreaterThan(50);
  });
});

describe('the languages that the texts for the stores claim', () => {
  const namesIn = (locale: string) => new Intl.DisplayNames(locale.replace('_', '-'), { type: 'language' });
  const read = readdirSync(path.join(root, 'content/languages')).map((name) => path.basename(name, '.md'));

  it('are as many as the interface has', () => {
    expect(LOCALES).toHaveLength(12);
    expect(readdirSync(path.join(root, 'content/locales')).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`));
    expect(listingOf('en').body).toContain('in twelve interface languages');
  });

  // By the first letters only: Polish and Korean, for example, decline or join the names.
  it.each(LOCALES)('are named in %s as those in which listings are read', (locale) => {
    const { body } = listingOf(locale);
    const missing = read.filter((language) => !body.includes((namesIn(locale).of(language) ?? '').slice(0, 4)));
    expect(missing).toEqual([]);
  });
});

describe('the privacy policy', () => {
  const policy = readFileSync(path.join(root, 'docs/privacy.md'), 'utf8');
  it.each(['storage.sync', 'IndexedDB', 'LinkedIn', 'no\nnetwork request', 'delete'])('speaks of %s', (word) => {
    expect(policy).toContain(word);
  });
});
