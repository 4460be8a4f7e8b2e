import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { glance } from '../../src/page/glance';

// As in detect.js: the boards without their layouts.
vi.mock('../../src/page/boards/boards', async (importOriginal) => {
  const { boards } = await importOriginal<typeof import('../../src/page/boards/boards')>();
  const { addressOf } = await import('../../src/build/board-address');
  return { boards: boards.map(addressOf) };
});

const root = path.resolve(import.meta.dirname, '../fixtures/boards');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name: name.slice(0, -'.json'.length),
    ...JSON.parse(readFileSync(path.join(root, name), 'utf8')),
  }));
const listings = cases.filter(({ expected }) => expected);

const open = (name: string, url: string) => new JSDOM(readFileSync(path.join(root, `${name}.html`), 'utf8'), { url });
const look = (html: string, url: string, accept = (title: string) => title.includes('Product')) =>
  glance(new JSDOM(html, { url }).window.document, url, accept);

const JOB = 'https://careers.example.com/jobs/4711-product-manager';
const POSTING = '<script type="application/ld+json">{"@type":"JobPosting"}</script>';

describe('glance', () => {
  it('has fixtures to look at', () => expect(listings.length).toBeGreaterThan(20));

  it.each(listings)('does not miss $name', ({ name, url, expected }) => {
    const seen = glance(open(name, url).window.document, url, (title) => title.includes(expected.title));
    expect(seen?.id).toBe(expected.id);
    expect(seen?.titles.length).toBeGreaterThan(0);
  });

  it.each([
    ['the window title', '<title>Product Owner</title>'],
    ['the social title', '<meta property="og:title" content="Product Owner">'],
    ['a heading', '<h1>Careers</h1><h2>Product Owner</h2>'],
    ['an element that takes the role', '<div role="heading">Product Owner</div>'],
    ['microdata', '<span itemprop="title"> Product\n Owner </span>'],
  ])('sees %s', (_, html) =>
    expect(look(html, JOB)).toMatchObject({ title: 'Product Owner', titles: ['Product Owner'] }),
  );

  it.each([
    ['no accepted title', '<title>Cook</title><h1>Cook</h1>', JOB],
    ['an address that is no job', '<h1>Product Manager</h1>', 'https://www.example.com/about'],
    ['a list', '<h1>Product Manager</h1>', 'https://careers.example.com/jobs'],
    ['a board page that is no listing', `<h1>Product Manager</h1>${POSTING}`, 'https://jobs.lever.co/acme'],
    ['another scheme', '<h1>Product Manager</h1>', 'about:blank'],
  ])('turns away from %s', (_, html, url) => expect(look(html, url)).toBeNull());

  it('believes structured data where the address says nothing', () => {
    expect(look(`<h1>Product Manager</h1>${POSTING}`, 'https://www.example.com/about')).not.toBeNull();
  });

  it('gives several titles, each once, eight at most', () => {
    const headings = Array.from({ length: 20 }, (_, n) => `<h2>Product ${n % 10}</h2>`).join('');
    expect(look(headings, JOB)?.titles).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `Product ${n}`));
  });

  it('cuts what is no title', () => {
    expect(look(`<h1>Product ${'x'.repeat(1e6)}</h1>`, JOB)?.title).toHaveLength(300);
  });
});
