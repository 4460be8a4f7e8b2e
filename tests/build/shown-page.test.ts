import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleUrl, shownPage } from '../../src/build/start/listing';
import { UsageError } from '../../src/build/start/options';

const folder = mkdtempSync(path.join(os.tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));
const url = 'https://a.example/job';
const saved = (text: string, name = 'page.html') => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return { page: { file, url } };
};

describe('the page that is shown', () => {
  it('is the bundled sample unless another is named', () => {
    const { url, fixture } = shownPage({ page: null });
    expect(url).toBe(sampleUrl);
    expect(String(fixture.body)).toContain('"@type": "JobPosting"');
    expect(fixture.headers).toBeUndefined();
  });

  it.each([
    ['<meta charset="windows-1252"><p>é', 'text/html'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', 'text/html'],
    ['<p>no word about it</p>', 'text/html; charset=utf-8'],
    [`<p>${'x'.repeat(1024)}</p><meta charset="utf-8">`, 'text/html; charset=utf-8'],
  ])('is served without scripts, %j as %s', (text, contentType) => {
    const { url: shown, fixture } = shownPage(saved(text));
    expect(shown).toBe(url);
    expect(fixture.contentType).toBe(contentType);
    expect(fixture.headers).toEqual({ 'content-security-policy': "script-src 'none'; object-src 'none'" });
  });

  it.each([
    ['is not there', { page: { file: path.join(folder, 'none.html'), url } }, 'cannot be read'],
    ['is a folder', { page: { file: folder, url } }, 'cannot be read'],
    ['is an archive', saved('From: <Saved>', 'page.mhtml'), 'Save the page as HTML'],
  ])('is refused with a reason when it %s', (_name, options, words) => {
    expect(() => shownPage(options)).toThrow(UsageError);
    expect(() => shownPage(options)).toThrow(words);
  });
});
