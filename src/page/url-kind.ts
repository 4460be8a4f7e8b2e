/** How a URL names one job: by something with a number or a key in it, or by words alone. */
export type Naming = 'id' | 'slug';

/** Query keys that tell one job from another. */
const IDENTITY_KEY =
  /^(?:[jp]?id|jk|vjk|jl|rec_?idx|finnkode|.*(?:job|req|requisition|position|posting|post|vacancy|opening|opportunity|offer|offre|oferta|vaga|stelle|annonce)[-_]?(?:id|idx|no|nr|num|number|code|key|slug|ref|union_?id)?)$/i;

/** Identity keys that name things of every kind: they count only below a path that announces jobs. */
const BARE_KEY = /^p?id$/i;

/** Query keys that only say where the reader came from. */
const TRACKING_KEY =
  /^(?:utm_.*|gh_src|lever-(?:source|origin)(?:\[\])?|trk|tracking_?id|ref|ref_?id|src|source|referrer|(?:g|fb|ms|dc|y|tt|tw)cl(?:k|ck)?id|mc_[ce]id|_g[al]|igshid|(?:campaign|click|session|user|visitor|affiliate|partner)_?id|(?:job|post)_?(?:site|board|source)|from|originalsubdomain)$/i;

/** Words that announce jobs in a path; `o` is Recruitee's, `wd` Wanted's. */
const JOB_WORD =
  'jobs?|job(?:offer|listing|detail|ad|posting|view)s?|o|wd|careers?|karriere|karriär|karriera|kariera|carri[eè]res?|carreiras?|carreras?|positions?|openings?|vacanc(?:y|ies)|vacatures?|vacantes?|roles?|opportunit(?:y|ies)|postings?|offers?|offres?|emplois?|empleos?|ofertas?|vagas?|annunci|lavor[oa][a-z]*|stellen?(?:angebote?|anzeigen?|markt)?|requisitions?|praca|oferty?|lediga|stilling(?:er)?|recruit(?:ment|ing)?|recrutement|recrutamento|hiring|採用|求人|채용';

/** Words that stand beside them. */
const SMALL_WORD =
  'our|all|open|offene|current|view|details?|listings?|ads?|info|de|d|nos|us|at|with|for|here|page|i|et|pracy|jobb|\\d{1,2}';

/** Ways to say so without any of these words. */
const INVITATION =
  'join(?:-(?:us|our-team|the-team))?|work(?:ing)?-(?:with-us|for-us|at-\\w+|here)|trabaj[ae]-con-nosotros|trabalhe-conosco|(?:nous-)?rejoin(?:dre|s|dez)(?:-nous)?|lavora-con-noi|werken-bij(?:-\\w+)?|arbeiten-bei(?:-\\w+)?';

/** Path segments that announce jobs: what follows them names one, and at the end of a path they head a list. */
const JOB_SEGMENT = new RegExp(
  `^(?:(?:(?:${SMALL_WORD})[-_])*(?:${JOB_WORD})(?:[-_](?:${SMALL_WORD}|${JOB_WORD}))*|${INVITATION})$`,
  'i',
);

/** First labels of hosts that hold nothing but jobs. */
const JOB_HOST =
  /^(?:jobs?|careers?|karriere|recruit(?:ing|ment)?|recrutement|carrieres?|vagas|empleos?|talent|join|hiring)$/i;

/** Last segments of other pages that list. */
const LIST_SEGMENT = /^(?:all|(?:job-?)?search(?:-results)?|results?|index|browse)$/i;

/** Segments and host labels of pages about jobs that are not jobs: guides, salaries, courses, shops, trackers, people, talk. */
const OTHER_SEGMENT =
  /^(?:blog|articles?|guides?|resources?|templates?|(?:sample-)?job-?descriptions?|salar(?:y|ies)|interview(?:s|-questions)?|courses?|certifications?|wiki|career-?(?:advice|paths?|guides?|profiles?)|job-?profiles?|occupations?|stor(?:y|ies)|docs|shop|store|dashboard|track(?:er)?|boards?|saved|my-?jobs|account|login|app|forums?|threads?|events?|conference|portfolio|resumes?|cv|lebenslauf(?:-\w+)?|foro|ratgeber|magazin|berufe|gehalt|metiers?|salaires?|formations?|plantillas?|sueldos?|cursos?)(?:-\d+)?$/i;

/** The same where they come before the word that announces jobs; behind it they are departments. */
const OTHER_BEFORE =
  /^(?:learn(?:ing)?|training|academy|news|community|help|support|products?|applications|team|people|authors?|speakers?)$/i;

/** Last segments of a form to apply or to log in: the advertisement is on another page. */
const FORM_SEGMENT =
  /^(?:apply(?:-now)?|applications?|new|login|signin|register|bewerben|bewerbung|postuler|candidater|aplicar|candidatar|entry)$/i;

/** What a last segment says at its end when the page is about a kind of job. */
const OTHER_ENDING =
  /-(?:job-descriptions?|salar(?:y|ies)|interview-questions|resumes?|cv|lebenslauf(?:-\w+)?|cover-letter|templates?|guide|certificates?|courses?|jobs)(?:-\d+)?$/i;

/** How a URL names one job; `list` for a page that lists many or is a form, null when it does not say. */
export function nameOfUrl(url: URL): Naming | 'list' | null {
  const segments = segmentsOf(url);
  const labels = url.hostname.split('.').slice(0, -2);
  const keys = stableKeys(url);
  const announced = segments.findIndex((segment) => JOB_SEGMENT.test(segment));
  const before = announced < 0 ? segments : segments.slice(0, announced);
  if ([...segments, ...labels].some((part) => OTHER_SEGMENT.test(part))) return null;
  if ([...before, ...labels].some((part) => OTHER_BEFORE.test(part))) return null;
  const last = segments.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
  if (last && announced >= 0 && FORM_SEGMENT.test(last)) return 'list';
  if (keys.some(([key]) => !BARE_KEY.test(key)) || (keys.length > 0 && announced >= 0)) return 'id';
  if (keys.length === 0 && (!last || LIST_SEGMENT.test(last) || JOB_SEGMENT.test(last))) return 'list';
  const named = announced < 0 && !labels.some((label) => JOB_HOST.test(label)) ? [] : segments.slice(announced + 1);
  if (!last || named.length === 0 || OTHER_ENDING.test(last)) return null;
  return named.some((segment) => /\d{3}|^\d+$/.test(segment)) ? 'id' : 'slug';
}

/** The path's segments, and those of a route in the fragment, percent-encoding removed. */
function segmentsOf(url: URL): string[] {
  const route = /^#!?\//.test(url.hash) ? url.hash.replace(/^#!?/, '') : '';
  return `${url.pathname}${route}`.split(/[/#]/).filter(Boolean).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray percent sign
  }
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
