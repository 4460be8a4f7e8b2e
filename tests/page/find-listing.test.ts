import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/types';
import { boards } from '../../src/page/boards/boards';
import { findListing } from '../../src/page/find-listing';

/** The expectation beside a saved page: its address, the noted fact it rests on, and what must be found. */
interface Expectation {
  readonly url: string;
  readonly source: string;
  readonly expected: Listing | null;
}

const ROOT = new URL('../fixtures/boards/', import.meta.url).pathname;
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
const names = (ending: string) => files.flatMap((file) => (file.endsWith(ending) ? file.slice(0, -ending.length) : []));
const cases = names('.json').map((name) => {
  const expectation = JSON.parse(readFileSync(join(ROOT, `${name}.json`), 'utf8')) as Expectation;
  return { name, ...expectation };
});

function open(name: string, url: string): JSDOM {
  return new JSDOM(readFileSync(join(ROOT, `${name}.html`), 'utf8'), { url });
}

describe('the fixtures', () => {
  it('are pages with an expectation each', () => {
    expect(names('.html').sort()).toEqual(names('.json').sort());
    expect(files).toHaveLength(2 * cases.length);
  });

  it.each(cases)('$name cites the note it rests on', ({ source }) => {
    expect(source.length).toBeGreaterThan(10);
  });

  it.each(boards)('$name has a listing and a look-alike', ({ id }) => {
    const own = cases.filter(({ name }) => name.startsWith(`${id}/`));
    expect(own.filter(({ expected }) => expected).length, 'fixtures with a listing').toBeGreaterThanOrEqual(2);
    expect(
      own.map(({ name }) => name),
      'a look-alike',
    ).toContain(`${id}/look-alike`);
  });
});

describe.each(cases)('$name', ({ name, url, expected }) => {
  it('is read as expected', () => {
    expect(findListing(open(name, url).window.document, url)).toEqual(expected);
  });

  it('is left as it was', () => {
    const page = open(name, url);
    const before = page.serialize();
    findListing(page.window.document, url);
    expect(page.serialize()).toBe(before);
  });
});
