import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findListing } from '../../src/page/find-listing';

const ROOT = path.resolve(import.meta.dirname, '../fixtures/boards/any-site');
const pages = readdirSync(ROOT)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.slice(0, -'.json'.length);
    const html = readFileSync(path.join(ROOT, `${name}.html`), 'utf8');
    return { name, html, ...JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) };
  });
const silent = pages.filter(({ expected }) => expected === null);
const listings = pages.filter(({ expected }) => expected);

function titleAt(html: string, url: string): string | null {
  return findListing(new JSDOM(html, { url }).window.document, url)?.title ?? null;
}

/** An address that names a job by a number, whatever the page. */
const JOB_ADDRESS = 'https://www.harbor.example/jobs/4711-product-manager';

/** Silent for their address alone: the whole advertisement is there, but for an index, a form or a tracker of jobs. */
const BY_ADDRESS = ['json-ld-on-index', 'not-apply-form-json-ld', 'tracker'];

/** What takes the voice from any listing. */
const CLOSED = [
  'This job is no longer available.',
  'We are no longer accepting applications for this position.',
  'Sorry, this vacancy has been filled.',
  'Diese Stellenanzeige ist nicht mehr online.',
  'Die Stelle ist bereits besetzt.',
  "Cette offre n'est plus disponible.",
  'Ce poste a été pourvu.',
  'Esta oferta ya no está disponible.',
  'Esta vaga foi encerrada.',
  'この求人の募集は終了しました。',
];
/** Lines of open listings that say something similar. */
const STILL_OPEN = [
  'This position will close when it is filled.',
  'We no longer accept being slow.',
  'The night ferry to Hull is no longer available.',
  'Applications are open until 1 March.',
  'Die Stelle ist ab sofort zu besetzen.',
  'Ce poste est à pourvoir dès maintenant.',
  'Esta oferta está abierta.',
  '募集人数:若干名',
  '採用が決まり次第、募集を終了します。',
  '応募締め切り:2026年12月20日',
  '채용 마감일 상시채용',
  'This position is closed to agencies.',
  'Applications are closed on 30 June.',
];

const CARDS = [1, 2, 3].map((n) => `<h3><a href="/jobs/${n}">Pilot</a></h3>`).join('');
const CONTROLS = [1, 2, 3].map((n) => `<a href="/jobs/${n}/apply">Apply</a>`).join('');

function below(html: string, title: string, addition: string): string {
  const end = html.indexOf('</h', html.lastIndexOf(`>${title}</h`)) + '</h1>'.length;
  return html.slice(0, end) + addition + html.slice(end);
}

/** One of each layer, and of the ladder one a script and one a way to find the title. */
const SAMPLE = [
  'json-ld-graph',
  'microdata-nested',
  'tabs',
  'static-second-rank',
  'og-title-only',
  'german-career-page',
  'japanese-career-page',
];
const sample = listings.filter(({ name }) => SAMPLE.includes(name));

/** What takes it from a listing without structured data: an address that may name a job is no proof. */
const OTHER_KINDS: readonly (readonly [kind: string, change: (html: string, title: string) => string])[] = [
  [
    'an article by its data',
    (html) => html.replace('</head>', '<script type="application/ld+json">{"@type":"BlogPosting"}</script></head>'),
  ],
  [
    'a course by its data',
    (html) => html.replace('</head>', '<script type="application/ld+json">{"@type":"Course"}</script></head>'),
  ],
  [
    'an event by its data',
    (html) => html.replace('<body', '<body itemscope itemtype="https://schema.org/BusinessEvent"'),
  ],
  ['a template by its window title', (html) => html.replace('</title>', ' Job Description Template</title>')],
  ['pay by its window title', (html) => html.replace('</title>', ' | Product Manager Salary</title>')],
  ['a list by its window title', (html) => html.replace('</title>', ' | 214 open jobs</title>')],
  ['a guide by a heading', (html, title) => below(html, title, '<h3>What does a product manager do?</h3>')],
  ['a template by its gaps', (html, title) => below(html, title, '<p>[Company name] is by the sea.</p>')],
  ['a list by its heading', (html, title) => html.replaceAll(title, 'Product Manager jobs')],
  ['pay by its heading', (html, title) => html.replaceAll(`>${title}</h`, '>Product Manager Salary</h')],
  ['a log-in by its field', (html) => html.replace('</body>', '<input type="password"></body>')],
  ['a list by its cards', (html, title) => below(html, title, CARDS)],
  ['a list by its controls', (html, title) => below(html, title, CONTROLS)],
];

describe('the silent pages', () => {
  it('are changed from listings that are found', () =>
    expect(sample.map(({ name }) => name).sort()).toEqual(SAMPLE.toSorted()));

  it('are of every kind and language, at least as many as the listings', () => {
    expect(silent.length).toBeGreaterThanOrEqual(Math.max(40, listings.length));
    const languages = new Set(silent.map(({ html }) => /<html lang="(\w\w)/.exec(html)?.[1]));
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'ja']));
    for (const kind of 'search board-index careers-list apply-form closed wall consent article guide template salary course shop tracker interview event portfolio forum wikipedia'.split(
      ' ',
    )) {
      expect(
        silent.filter(({ name }) => name.includes(kind)),
        kind,
      ).not.toEqual([]);
    }
  });

  it.each(silent.filter(({ name }) => !BY_ADDRESS.includes(name)))(
    'say by themselves what they are, under a job’s address too: $name',
    ({ html }) => {
      expect(titleAt(html, JOB_ADDRESS)).toBeNull();
    },
  );
});

describe.each(CLOSED)('"%s"', (notice) => {
  it.each(sample)('silences $name', ({ html, url }) => {
    expect(titleAt(html.replace(/<h(1|2)/, `<p>${notice}</p><h$1`), url)).toBeNull();
  });
});

describe.each(STILL_OPEN)('"%s"', (notice) => {
  it.each(sample)('leaves $name alone', ({ html, url, expected }) => {
    expect(titleAt(html.replace(/<h(1|2)/, `<p>${notice}</p><h$1`), url)).toBe(expected.title);
  });
});

describe.each([
  '<div hidden><p>#</p></div>',
  '<dialog><p>#</p></dialog>',
  '<div style="display:none"><i><p>#</p></i></div>',
])('a notice that waits in %s', (around) => {
  it.each(sample)('leaves $name alone', ({ html, url, expected }) => {
    const notice = around.replace('#', CLOSED[0] ?? '');
    expect(titleAt(html.replace(/<h(1|2)/, `${notice}<h$1`), url)).toBe(expected.title);
  });
});

describe('a heading that is hidden with what is around it', () => {
  it.each(sample.filter(({ expected }) => expected.source === 'ladder'))(
    'names no job: $name',
    ({ html, url, expected }) => {
      const hidden = html
        .replace(`>${expected.title}</h`, '>Pilot</h')
        .replace(/<body[^>]*>/, `$&<div hidden><h1>${expected.title}</h1></div>`);
      expect(hidden).not.toBe(html);
      expect(titleAt(hidden, url)).not.toBe(expected.title);
    },
  );
});

describe.each(OTHER_KINDS)('%s', (_, change) => {
  it.each(sample.filter(({ expected }) => expected.source === 'ladder'))(
    'silences $name',
    ({ html, url, expected }) => {
      expect(change(html, expected.title)).not.toBe(html);
      expect(titleAt(change(html, expected.title), url)).toBeNull();
    },
  );
});
