/** How a URL names one job: by something with a number or a key in it, or by words alone. */
export type Naming = 'id' | 'slug';

/** Query keys that tell one job from another. */
const IDENTITY_KEY =
  /^(?:[jp]?id|jk|vjk|jl|rec_?idx|finnkode|.*(?:job|req|requisition|position|posting|post|vacancy|opening|opportunity|offer|offre|oferta|vaga|stelle|annonce)[-_]?(?:id|idx|no|nr|num|number|code|key|slug|union_?id)?)$/i;

/** Identity keys that name things of every kind: they count only below a path that announces jobs. */
const BARE_KEY = /^p?id$/i;

/** Query keys that only say where the reader came from. */
const TRACKING_KEY =
  /^(?:utm_.*|gh_src|lever-(?:source|origin)(?:\[\])?|trk|tracking_?id|ref|ref_?id|src|source|referrer|(?:g|fb|ms|dc|y|tt|tw)cl(?:k|ck)?id|mc_[ce]id|_g[al]|igshid|(?:campaign|click|session|user|visitor|affiliate|partner)_?id|(?:job|post)_?(?:site|board|source)|from|originalsubdomain)$/i;

/** Path segments that announce jobs: what follows them names one, and at the end of a path they head a list. `o` is Recruitee's, `wd` Wanted's. */
const JOB_SEGMENT =
  /^(?:jobs?|o|job-?(?:offers?|listings?|details?|ads?|posting|view)|view-?job|careers?|karriere|positions?|position-detail|(?:(?:job|open|current)-?)?(?:openings?|positions|roles)|vacanc(?:y|ies)|vacatures?|role|opportunit(?:y|ies)|postings?|offers?|offres?(?:-d?-?emplois?)?|emplois?|empleos?|ofertas?|vagas?|lavor[oa].*|stellen?(?:angebote?|anzeigen?)?|requisitions?|(?:join|work-with)(?:-us)?|praca|oferty?-pracy|lediga-jobb|stilling(?:er)?|recruit|wd)$/i;

/** Last segments of other pages that list. */
const LIST_SEGMENT = /^(?:all|(?:job-?)?search(?:-results)?|results?|index|browse)$/i;

/** Segments and host labels of pages about jobs that are not jobs: guides, salaries, courses, shops, trackers. */
const OTHER_SEGMENT =
  /^(?:blog|articles?|guides?|learn(?:ing)?|resources?|templates?|(?:sample-)?job-?descriptions?|salar(?:y|ies)|interview(?:s|-questions)?|courses?|training|certifications?|academy|news|wiki|career-?(?:advice|paths?|guides?|profiles?)|job-?profiles?|occupations?|community|help|support|docs|shop|store|products?|dashboard|track(?:er)?|boards?|applications|saved|my-?jobs|account|login)$/i;

/** What a last segment says at its end when the page is about a kind of job. */
const OTHER_ENDING =
  /-(?:job-descriptions?|salar(?:y|ies)|interview-questions|resumes?|cv|cover-letter|templates?|guide|jobs)$/i;

/** How a URL names one job; `list` for a page that lists many, null when it does not say. */
export function nameOfUrl(url: URL): Naming | 'list' | null {
  const segments = `${url.pathname}${url.hash.replace(/^#!?(?=\/)/, '')}`.split(/[/#]/).filter(Boolean);
  const labels = url.hostname.split('.').slice(0, -2);
  if ([...segments, ...labels].some((part) => OTHER_SEGMENT.test(part))) return null;
  const keys = stableKeys(url);
  const announced = segments.findIndex((segment) => JOB_SEGMENT.test(segment));
  if (keys.some(([key]) => !BARE_KEY.test(key)) || (keys.length > 0 && announced >= 0)) return 'id';
  const last = segments.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
  if (keys.length === 0 && (!last || LIST_SEGMENT.test(last) || JOB_SEGMENT.test(last))) return 'list';
  const named = announced < 0 ? [] : segments.slice(announced + 1);
  if (!last || named.length === 0 || OTHER_ENDING.test(last)) return null;
  return named.some((segment) => /\d{3}|^\d+$/.test(segment)) ? 'id' : 'slug';
}

/** The query pairs that tell one job from another, sorted by key. A value without a digit is a filter. */
export function stableKeys(url: URL): [string, string][] {
  return queryPairs(url)
    .filter(([key, value]) => /\d/.test(value) && IDENTITY_KEY.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The address without its tracking keys and without a fragment, unless the fragment is a route. */
export function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const [key] of queryPairs(url)) if (TRACKING_KEY.test(key)) clean.searchParams.delete(key);
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  return clean.href;
}

/** The query's pairs. Collected by a callback: in a Firefox content script the iterators of URLSearchParams do not iterate. */
function queryPairs(url: URL): [string, string][] {
  const pairs: [string, string][] = [];
  url.searchParams.forEach((value, key) => {
    pairs.push([key, value]);
  });
  return pairs;
}
