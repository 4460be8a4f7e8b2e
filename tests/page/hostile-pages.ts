/** Pages that are broken, huge, or out to harm a reader. Built by code: each is a listing as Greenhouse renders it, and one thing more. */

export interface HostilePage {
  readonly name: string;
  /** Whole HTML. */
  readonly html: () => string;
  /** What may be read: the title, nothing, or (where both are right) either. */
  readonly title: string | null | 'either';
}

export const HOSTILE_URL = 'https://boards.greenhouse.io/northwind/jobs/4012345';
/** Of the job that all of them show. */
export const HOSTILE_TITLE = 'Senior Product Manager';
const TITLE = HOSTILE_TITLE;
const DUTIES = [
  'What you will do',
  'You will own the roadmap of our payments product and shape it with engineering, design and finance.',
  'You build consensus among stakeholders who do not report to you, and back each priority with evidence.',
  'Requirements',
  'Five years in product management, clear writing, and patience in rooms where nobody agrees yet.',
];

const duties = DUTIES.map((duty) => `<p>${duty}</p>`).join('');
const posting = { '@type': 'JobPosting', title: TITLE, description: duties, hiringOrganization: { name: 'Northwind' } };
const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
const times = (n: number, piece: string) => piece.repeat(n);

interface Parts {
  readonly doctype?: string;
  readonly title?: string;
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
}

/** The listing, with what a case adds to it. */
export const hostileListing = ({
  doctype = '<!doctype html>',
  title = TITLE,
  head = '',
  before = '',
  after = '',
}: Parts) =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>Job Application for ${title} at Northwind</title>${head}</head>
<body>${before}<main><div class="job__title"><h1>${title}</h1></div><div class="job__location">Berlin</div>
<div class="job__description">${duties}</div><button>Apply</button></main>${after}</body></html>`;

const withBlock = (json: string) => () => hostileListing({ head: block(json) });
const with_ = (parts: Parts) => () => hostileListing(parts);

const JSON_LD: readonly HostilePage[] = [
  { name: 'broken in the middle', html: withBlock(JSON.stringify(posting).slice(0, 80)), title: TITLE },
  { name: 'of 10 MB', html: withBlock(JSON.stringify({ ...posting, x: times(10_000_000, 'x') })), title: TITLE },
  { name: '10,000 deep', html: withBlock(`${times(10_000, '{"a":')}"JobPosting"${times(10_000, '}')}`), title: TITLE },
  { name: 'open brackets without end', html: withBlock(`"JobPosting"${times(200_000, '[')}`), title: TITLE },
  { name: 'open strings without end', html: withBlock(`{"a":"JobPosting${times(120_000, '\\"')}`), title: TITLE },
  {
    name: 'open strings that end in a backslash',
    html: withBlock(`"JobPosting"${times(120_000, '\\"')}\\`),
    title: TITLE,
  },
  { name: 'types without end', html: withBlock(times(50_000, '"@type":[')), title: TITLE },
  { name: 'commas without end', html: withBlock(`{"JobPosting"${times(200_000, ', ')}`), title: TITLE },
  {
    name: '200 blocks of 100 KB',
    html: () =>
      hostileListing({
        head: times(200, block(`["${times(10_000, 'JobPosting')}"]`)),
      }),
    title: 'either',
  },
  {
    name: 'a prototype',
    html: withBlock(
      `{"__proto__":{"title":"Owned"},"constructor":{"prototype":{"title":"Owned"}},${JSON.stringify(posting).slice(1)}`,
    ),
    title: TITLE,
  },
  {
    name: 'that refers to itself',
    html: withBlock(
      JSON.stringify({
        '@graph': [
          { ...posting, '@id': '#a', hiringOrganization: { '@id': '#b' } },
          { '@id': '#b', name: { '@id': '#b' } },
        ],
      }),
    ),
    title: TITLE,
  },
  {
    name: 'of 15,000 postings',
    html: withBlock(`[${times(15_000, '{"@type":"JobPosting","title":"X"},')}0]`),
    title: TITLE,
  },
  {
    name: 'with markup in its title',
    html: () =>
      hostileListing({
        title: '',
        head: block(
          JSON.stringify({
            ...posting,
            url: HOSTILE_URL,
            identifier: '4012345',
            title: '<img src=x onerror="window.hacked=1">Senior Product Manager<script>window.hacked=1</script>',
          }).replaceAll('</', '<\\/'),
        ),
      }),
    title: 'either',
  },
  {
    name: 'with a lone surrogate',
    html: withBlock(JSON.stringify(posting).replace('Senior', 'Senior \\ud83d')),
    title: TITLE,
  },
];

const SIZE: readonly HostilePage[] = [
  { name: 'a text of 5 MB', html: with_({ after: `<p>${times(1_000_000, 'word ')}</p>` }), title: TITLE },
  {
    name: 'an advertisement of 5 MB',
    html: () => hostileListing({}).replace('<p>Requirements', `<p>${times(1_000_000, 'word ')}</p><p>Requirements`),
    title: null,
  },
  { name: 'a word of 2 MB', html: with_({ before: `<p>${times(2_000_000, 'x')}</p>` }), title: TITLE },
  {
    name: 'a window title of 400 KB',
    html: () => hostileListing({}).replace('<title>', `<title>${times(200_000, ' .')}`),
    title: 'either',
  },
  { name: 'a heading of 2 MB', html: with_({ before: `<h1>${times(400_000, 'Head ')}</h1>` }), title: TITLE },
  { name: '3,000 headings', html: with_({ before: times(3_000, '<h2>Product Manager</h2>') }), title: TITLE },
  {
    name: '3,000 related links',
    html: with_({ after: `<h2>Similar jobs</h2>${times(3_000, '<h3><a href="/1">PM</a></h3>')}` }),
    title: TITLE,
  },
  {
    name: '100 notices around 1 MB',
    html: with_({ before: `${times(100, '<div class="message">')}${times(200_000, 'text ')}${times(100, '</div>')}` }),
    title: TITLE,
  },
  {
    name: '100 navigations in each other',
    html: with_({
      before: `${times(100, '<nav>')}${times(300, '<button>Apply</button>')}<article>x</article>${times(100, '</nav>')}`,
    }),
    title: TITLE,
  },
  {
    name: '500 job scopes in each other',
    html: with_({ before: times(500, '<i itemscope itemtype="https://schema.org/JobPosting">') }),
    title: 'either',
  },
  { name: 'gaps without end', html: with_({ before: `<p>${times(50_000, '[company ')}</p>` }), title: TITLE },
];

/** Names under which the DOM keeps what a reader asks for. */
export const DOM_NAMES =
  'nodeType localName nodeName firstChild nextSibling parentNode parentElement firstElementChild nextElementSibling previousElementSibling childNodes children textContent getAttribute hasAttribute matches closest contains querySelector querySelectorAll ownerDocument'.split(
    ' ',
  );
const DOCUMENT_NAMES =
  'documentElement body head title defaultView querySelector querySelectorAll createElement createTreeWalker getElementById getElementsByTagName addEventListener removeEventListener activeElement location hidden prerendering cookie forms'.split(
    ' ',
  );
const inputs = DOM_NAMES.map((name) => `<input name="${name}">`).join('');

const CLOBBERED: readonly HostilePage[] = [
  { name: 'a form before it', html: with_({ before: `<form>${inputs}</form>` }), title: TITLE },
  {
    name: 'a form after it',
    html: with_({ after: `<form class="cookie message closed">${inputs}</form>` }),
    title: TITLE,
  },
  {
    name: 'a form around it',
    html: () =>
      hostileListing({}).replace('<main>', `<form role="search">${inputs}<main>`).replace('</main>', '</main></form>'),
    title: 'either',
  },
  {
    name: 'a form that is its description',
    html: () =>
      hostileListing({})
        .replace('<div class="job__description">', `<form class="job__description">${inputs}`)
        .replace('</div><button>', '</form><button>'),
    title: 'either',
  },
  {
    name: 'a form that is its title',
    html: () =>
      hostileListing({})
        .replace('<div class="job__title">', `<form class="job__title">${inputs}`)
        .replace('</h1></div>', '</h1></form>'),
    title: 'either',
  },
  {
    name: 'a form that is a job scope',
    html: with_({
      before: `<form itemscope itemtype="https://schema.org/JobPosting">${inputs}<b itemprop="title">x</b></form>`,
    }),
    title: 'either',
  },
  {
    name: 'images named as parts of the document',
    html: with_({ before: DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`).join('') }),
    title: TITLE,
  },
  {
    name: 'forms named as parts of the document',
    html: with_({ before: DOCUMENT_NAMES.map((name) => `<form name="${name}"></form>`).join('') }),
    title: TITLE,
  },
  {
    name: 'ids of the window',
    html: with_({
      before:
        '<i id="mayorCard"></i><i id="mayorDetect"></i><i id="mayorListing"></i><i id="mayorPhrases"></i><i id="navigation"></i><i id="chrome"></i><i id="browser"></i><i id="mayor-tip"></i>',
    }),
    title: 'either',
  },
];

const WORDS: readonly HostilePage[] = [
  {
    name: 'bidi controls in the title',
    html: with_({ title: '\u202eSenior\u2066 Product \u202dManager\u2069' }),
    title: TITLE,
  },
  {
    name: 'markup written in the title',
    html: with_({ title: 'Senior Product Manager &lt;img src=x onerror=window.hacked=1&gt;' }),
    title: 'either',
  },
  { name: 'zero-width letters in the title', html: with_({ title: 'Senior Pro\u200bduct Manager' }), title: TITLE },
  { name: 'no doctype', html: with_({ doctype: '' }), title: TITLE },
  { name: 'a frameset', html: () => '<html><frameset><frame src="about:blank"></frameset></html>', title: null },
  { name: 'an empty document', html: () => '', title: null },
];

/** All of them, by what they are hostile with. */
export const hostilePages: readonly (HostilePage & { readonly kind: string })[] = [
  ...JSON_LD.map((page) => ({ kind: 'JSON-LD', ...page })),
  ...SIZE.map((page) => ({ kind: 'size', ...page })),
  ...CLOBBERED.map((page) => ({ kind: 'clobbered', ...page })),
  ...WORDS.map((page) => ({ kind: 'words', ...page })),
];
