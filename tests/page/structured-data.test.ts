import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findListing } from '../../src/page/find-listing';
import { identify } from '../../src/page/identity';
import { readJsonLd } from '../../src/page/json-ld';
import { freshPosting } from '../../src/page/posting';
import { readDetails } from '../../src/page/posting-details';

const URL_HERE = 'https://harbor.example/jobs/4711';
const JOB = {
  '@type': 'JobPosting',
  title: 'Product Manager',
  description: 'Win the harbour masters for the timetable.',
};

function page(blocks: string, rest = ''): Document {
  return new JSDOM(`<head>${blocks}</head><body>${rest}</body>`, { url: URL_HERE }).window.document;
}

function block(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function postings(json: string) {
  const document = page(block(json));
  const found = readJsonLd(document, document.documentElement);
  return found.map((posting) => ({ title: posting.title, ...readDetails(document, posting) }));
}

describe('readJsonLd finds the posting', () => {
  const one = JSON.stringify(JOB);
  it.each([
    ['alone', one],
    ['in a list', `[{"@type":"WebSite"},${one}]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${one}]}`],
    ['of several types', JSON.stringify({ ...JOB, '@type': ['Thing', 'JobPosting'] })],
    ['with a full type name', JSON.stringify({ ...JOB, '@type': 'https://schema.org/JobPosting' })],
    ['as main entity', `{"@type":"WebPage","mainEntity":${one}}`],
    ['with raw line breaks in a string', one.replace('harbour masters', 'harbour\n\tmasters')],
    ['with a comma too many', one.replace('}', ',}')],
    ['in CDATA', `<![CDATA[${one}]]>`],
    ['in commented CDATA', `//<![CDATA[\n${one}\n//]]>`],
    ['in a comment', `<!-- ${one} -->`],
    ['with a title as an entity', one.replace('Product Manager', 'Product &#77;anager')],
  ])('%s', (_, json) => {
    expect(postings(json).map(({ title }) => title)).toEqual(['Product Manager']);
  });
});

describe('readJsonLd finds none', () => {
  it.each([
    ['in an article about the type', '{"@type":"Article","headline":"How to write a JobPosting"}'],
    ['without a title', '{"@type":"JobPosting","description":"Win the harbour masters."}'],
    ['with an empty title', '{"@type":"JobPosting","title":" "}'],
    ['with a title that is no text', '{"@type":"JobPosting","title":{"a":1}}'],
    ['in a number', '4711'],
    ['in null', 'null'],
    ['in broken JSON', '{"@type":"JobPosting","title":"Product Manager'],
    ['too deep to be meant', '{"a":'.repeat(12) + JSON.stringify(JOB) + '}'.repeat(12)],
    ['in a hundred thousand brackets', `${'['.repeat(100_000)}"JobPosting"${']'.repeat(100_000)}`],
    ['in a block of a megabyte', JSON.stringify({ ...JOB, description: 'x'.repeat(1_000_000) })],
    ['with a type that only begins so', JSON.stringify({ ...JOB, '@type': 'JobPostingList' })],
    ['in a list of names', '{"@type":"ItemList","itemListElement":["JobPosting","Product Manager"]}'],
  ])('%s', (_, json) => {
    expect(postings(json)).toEqual([]);
  });

  it('and leaves prototypes alone', () => {
    postings(
      `{"__proto__":{"polluted":1},"@type":"JobPosting","title":"T","constructor":{"prototype":{"polluted":1}}}`,
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('readJsonLd reads', () => {
  it.each([
    ['an employer as text', { hiringOrganization: 'Harbor' }, 'Harbor'],
    [
      'an employer as thing',
      { hiringOrganization: { '@type': 'Organization', name: 'Harbor &amp; Sons' } },
      'Harbor & Sons',
    ],
    ['the first of several', { hiringOrganization: [{ name: 'Harbor' }, { name: 'Quay' }] }, 'Harbor'],
    ['none from an empty thing', { hiringOrganization: {} }, null],
    ['none from a list of nothing', { hiringOrganization: [null] }, null],
    ['none where none is', {}, null],
  ])('%s', (_, more, company) => {
    expect(postings(JSON.stringify({ ...JOB, ...more }))[0]?.company).toBe(company);
  });

  it.each([
    ['a city', { address: { addressLocality: 'Ghent', addressCountry: 'BE' } }, 'Ghent, BE'],
    [
      'a country as thing',
      { address: { addressLocality: 'Ghent', addressCountry: { name: 'Belgium' } } },
      'Ghent, Belgium',
    ],
    ['a city that is its own region', { address: { addressLocality: 'Berlin', addressRegion: 'Berlin' } }, 'Berlin'],
    [
      'two cities',
      [{ address: { addressLocality: 'Ghent' } }, { address: { addressLocality: 'Porto' } }],
      'Ghent; Porto',
    ],
    ['an address as text', { address: 'Quay 4, Ghent' }, 'Quay 4, Ghent'],
    ['a place as text', 'Ghent', 'Ghent'],
    ['nothing in empty strings', { address: { addressLocality: '', addressCountry: '' } }, null],
  ])('the place: %s', (_, jobLocation, place) => {
    expect(postings(JSON.stringify({ ...JOB, jobLocation }))[0]?.place).toBe(place);
  });

  it('an employer that stands elsewhere in the graph', () => {
    const graph = [
      { ...JOB, hiringOrganization: { '@id': '#org' } },
      { '@id': '#org', name: 'Harbor' },
    ];
    expect(postings(JSON.stringify({ '@graph': graph }))[0]?.company).toBe('Harbor');
  });
});

describe('freshPosting', () => {
  const UUID = 'ed2e9a94-f58e-4ff8-8853-afd977850d43';
  const ASHBY = `https://jobs.ashbyhq.com/harbor/${UUID}`;
  const WORKDAY = 'https://harbor.wd3.myworkdayjobs.com/x/job/y/Product-Manager_R-74-1';
  const H1 = '<h1>Product Manager</h1>';
  const SENIOR = '<title>Senior Product Manager - Harbor</title><h1>Senior Product Manager</h1>';
  const id = (value: string) => ({ identifier: { '@type': 'PropertyValue', value } });

  const taken: [string, string, object, string][] = [
    ['names the current address', URL_HERE, { url: URL_HERE }, ''],
    ['names it under tracking', URL_HERE, { url: `${URL_HERE}/?utm_source=x` }, ''],
    ['names it in part', URL_HERE, { url: '/jobs/4711' }, ''],
    ['names the job of the address', ASHBY, id(UUID), ''],
    ['names the requisition without its counter', WORKDAY, id('R-74'), ''],
    ['is in the heading', URL_HERE, {}, H1],
    ['is in the window title', URL_HERE, {}, '<title>Harbor | Product Manager</title>'],
    [
      'is in a sentence of the window title',
      URL_HERE,
      {},
      '<title>Job Application for Product Manager at Harbor</title>',
    ],
    ['is in the heading, at an unknown address of its own', URL_HERE, { url: '/stellen/product-manager' }, H1],
    ['is in the heading, by words where the address has a number', URL_HERE, { url: '/jobs/product-manager' }, H1],
    ['is in the heading, in another language', URL_HERE, { url: '/de/jobs/4711' }, H1],
    ['is in the heading, with the number and words', URL_HERE, { url: '/jobs/4711-product-manager' }, H1],
    ['is in the heading, at the form to apply', URL_HERE, { url: '/jobs/4711/apply' }, H1],
    ['is in the heading, on the site of the system', URL_HERE, { url: 'https://ats.example/jobs/9000' }, H1],
    [
      'is in the social title of a page before rendering',
      URL_HERE,
      {},
      '<title></title><meta property="og:title" content="Product Manager">',
    ],
  ];
  const refused: [string, string, object, string][] = [
    ['is nowhere on the page', URL_HERE, {}, ''],
    ['is part of another title', URL_HERE, {}, SENIOR],
    ['begins another title', URL_HERE, {}, '<title>Product Manager, Growth - Harbor</title>'],
    ['names another job of the board', ASHBY, { url: ASHBY.replace('ed2e', 'ed2f') }, H1],
    ['has the id of another job', ASHBY, id(UUID.replace('ed2e', 'ed2f')), H1],
    ['names another number on a site without a record', URL_HERE, { url: '/jobs/4000' }, H1],
    ['names another number beside the same words', 'https://harbor.example/jobs/pm-4711', { url: '/jobs/pm-4000' }, H1],
    ['names other words', 'https://harbor.example/jobs/pm-ghent', { url: '/jobs/pm-porto' }, H1],
    ['names another key', 'https://harbor.example/careers?job_id=4711', { url: '/careers?job_id=4000' }, H1],
    ['stands on the page as text only', URL_HERE, {}, '<p>Product Manager</p>'],
    [
      'is in the social title of a rendered page',
      URL_HERE,
      {},
      '<h1>Ferry</h1><meta property="og:title" content="Product Manager">',
    ],
    ['is beside a search list', 'https://www.indeed.com/jobs?vjk=01101a2726f3d6cc', {}, H1],
    ['is a card of the list', URL_HERE, {}, '<h3>Product Manager</h3>'],
    ['has a requisition that only begins so', WORKDAY, id('R-7'), ''],
  ];

  function fresh(url: string, more: object, head: string) {
    const document = page(head + block(JSON.stringify({ ...JOB, ...more })));
    const identity = identify(url);
    if (!identity) throw new Error(`no identity: ${url}`);
    return freshPosting(document.documentElement, identity, readJsonLd(document, document.documentElement));
  }

  it.each(taken)('takes a posting that %s', (_, url, more, head) => {
    expect(fresh(url, more, head)?.title).toBe('Product Manager');
  });

  it.each(refused)('refuses a posting that %s', (_, url, more, head) => {
    expect(fresh(url, more, head)).toBeNull();
  });

  const TWICE = JSON.stringify(JOB);
  const withUrl = (url: string) => JSON.stringify({ ...JOB, url });
  it.each([
    ['one that is written twice', TWICE, TWICE],
    ['one that is written twice, once with its address', TWICE, withUrl('/stellen/4')],
    ['one that is written twice under one address', withUrl('/stellen/4'), withUrl('/stellen/4/#posting')],
  ])('takes %s', (_, json, other) => {
    expect(freshOf(json, other)?.title).toBe('Product Manager');
  });

  it.each([
    ['two titles', TWICE, TWICE.replace('Product Manager', 'Ferryman')],
    ['two addresses of namesakes', withUrl('/stellen/4'), withUrl('/stellen/5')],
    ['two ids of namesakes', JSON.stringify({ ...JOB, ...id('R-1') }), JSON.stringify({ ...JOB, ...id('R-2') })],
  ])('takes none of %s', (_, json, other) => {
    expect(freshOf(json, other)).toBeNull();
  });

  function freshOf(...blocks: string[]) {
    const document = page(H1 + blocks.map(block).join(''));
    const identity = identify(URL_HERE);
    return identity && freshPosting(document.documentElement, identity, readJsonLd(document, document.documentElement));
  }
});

describe('hostile pages', () => {
  const keys = [
    '@type',
    '@graph',
    '@id',
    'title',
    'hiringOrganization',
    'jobLocation',
    'address',
    'identifier',
    'url',
    'description',
  ];
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('JobPosting', 'Product Manager', URL_HERE, 'https://[', '#x', '<p>', '&lt;'),
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), tie('value')),
    ),
  })).value;

  it('never make it throw, whatever the structured data says', () => {
    const document = page('<title>Product Manager</title>', '<h1>Product Manager</h1>');
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    document.head.append(script);
    fc.assert(
      fc.property(
        fc.oneof(
          values.map((value) => JSON.stringify({ ...JOB, x: value, hiringOrganization: value })),
          fc.string(),
        ),
        (json) => {
          script.textContent = json;
          expect(() => findListing(document, URL_HERE)).not.toThrow();
          script.textContent = `JobPosting ${json}`;
          expect(() => findListing(document, URL_HERE)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never make it throw, whatever the address', () => {
    const document = page('');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        expect(() => findListing(document, url)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<form name="documentElement"></form><form name="querySelector"></form>',
    '<img name="title"><img name="defaultView"><h1>Product Manager</h1>',
    '<form><input name="firstChild"><input name="nextSibling"><input name="getAttribute"></form><h1>Product Manager</h1>',
  ])('may name their forms and images as they like: %s', (html) => {
    const document = page(block(JSON.stringify(JOB)), html);
    expect(() => findListing(document, URL_HERE)).not.toThrow();
  });
});
