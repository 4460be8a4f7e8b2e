import type { Board } from './board';

/** Job sites of start-ups, of technology firms and for work from anywhere. */
export const startupSites: readonly Board[] = [
  {
    id: 'wellfound',
    name: 'Wellfound',
    access: 'install',
    evidence: 'notes',
    hosts: ['wellfound.com'],
    // Not `?job_listing_slug=`: the dialog over a search, of whose text nothing is known.
    addresses: [{ path: /^\/jobs\/(?<job>\d+)(?:-[^/]*)?$/ }],
    layout: { title: ['h1'], company: ['a[href*="/company/"]'], text: [] },
    pageTitle: /^(?<title>.+) at (?<company>.+?) • .+ \| Wellfound$/,
  },
  {
    id: 'builtin',
    name: 'Built In',
    access: 'install',
    evidence: 'notes',
    hosts: [
      ...['builtin.com', 'builtinnyc.com', 'builtinsf.com', 'builtinla.com', 'builtinboston.com', 'builtinaustin.com'],
      ...['builtinchicago.org', 'builtincolorado.com', 'builtinseattle.com', 'builtinlondon.uk'],
    ],
    addresses: [{ path: /^\/job\/(?:[^/]+\/)+(?<job>\d+)\/?$/ }],
    layout: {
      title: ['h1'],
      company: ['a[href*="/company/"]'],
      text: ['[id="job-post-body-{job}"]', '[id^="job-post-body-"]'],
    },
    // The last hyphen parts them: titles have hyphens of their own.
    pageTitle: /^(?<title>.+) - (?<company>.+?) \| Built In/,
  },
  {
    id: 'workatastartup',
    name: 'Work at a Startup',
    access: 'install',
    evidence: 'notes',
    hosts: ['workatastartup.com'],
    addresses: [{ path: /^\/jobs\/(?<job>\d+)\/?$/ }],
    layout: { title: ['.job-name', 'h1'], company: ['.company-name'], text: [] },
    // The year and season in which Y Combinator took the company: "(S23)".
    heading: /^(?<title>.+) at (?<company>.+?)(?: \([A-Z]\d\d\))?$/,
    // Its classes were renamed within two months, the data it renders from stayed.
    state: {
      element: '[data-page]',
      attribute: 'data-page',
      job: 'props.job.id',
      title: 'props.job.title',
      company: 'props.company.name',
      place: 'props.job.location',
      text: 'props.job.descriptionHtml',
    },
    pageTitle: /^(?<title>.+) at (?<company>.+?) \| Y Combinator's Work at a Startup$/,
  },
  {
    id: 'ycombinator',
    name: 'Y Combinator',
    access: 'optional',
    evidence: 'notes',
    hosts: ['www.ycombinator.com'],
    addresses: [{ path: /^\/companies\/[^/]+\/jobs\/(?<job>[^/-]+)(?:-[^/]*)?$/ }],
    layout: { title: ['h1'], text: [] },
    pageTitle: /^(?<title>.+) at (?<company>.+) \| Y Combinator$/,
  },
  {
    id: 'hackernews',
    name: 'Hacker News',
    access: 'optional',
    evidence: 'notes',
    hosts: ['news.ycombinator.com'],
    addresses: [{ path: /^\/item$/, query: { key: 'id', job: /^\d+$/ } }],
    layout: { title: ['.fatitem .titleline > a'], text: ['.fatitem .toptext'] },
    heading: /^(?<company>.+?)(?: \([^)]*\))? is (?:hiring|looking for) (?:an? |its |our )?(?<title>.+)$/i,
    // A story has a line of points, author and comments; a job post cannot be voted on and has none.
    closed: '.fatitem .subline',
  },
  {
    id: 'levels',
    name: 'Levels.fyi',
    access: 'install',
    evidence: 'page',
    hosts: ['levels.fyi'],
    // Structured data names no job and outlives the one it was written for; the window's title is cut off.
    addresses: [{ query: { key: 'jobId', job: /^\d+$/ }, besideList: true, view: '/jobs?jobId={job}' }],
    layout: {
      title: ['[class*="jobTitleRow"] h1'],
      company: ['p[class*="detailsRow"]'],
      place: ['p[class*="detailsRow"]'],
      text: ['[class*="job-details-about"] [class*="markdownText"]'],
    },
    // "Harbor Lines · 12 days ago · Ghent, Belgium"
    companyNoise: / · .*$/,
    placeNoise: /^[^·]*·[^·]*· /,
  },
  {
    id: 'startupjobs',
    name: 'startup.jobs',
    access: 'install',
    evidence: 'notes',
    hosts: ['startup.jobs'],
    addresses: [{ path: /^\/[^/]*-(?<job>\d{5,})\/?$/ }],
    layout: {
      title: ['h1'],
      company: ['a.text-lg.font-bold'],
      text: ['.post__content .trix-content', '.post__content'],
    },
  },
  {
    id: 'wttj',
    name: 'Welcome to the Jungle',
    access: 'install',
    evidence: 'notes',
    hosts: ['welcometothejungle.com'],
    addresses: [
      { path: /\/companies\/(?<tenant>[^/]+)\/jobs\/(?<job>[^/]+)\/?$/ },
      // The former Otta.
      { path: /^\/jobs\/(?<job>[\w-]{8})\/?$/ },
    ],
    layout: {
      title: ['[data-testid="job-metadata-block"] h2'],
      // Structured data has the first section alone.
      text: [['description', 'experience', 'process'].map((part) => `[data-testid="job-section-${part}"]`).join()],
    },
  },
  {
    id: 'weworkremotely',
    name: 'We Work Remotely',
    access: 'install',
    evidence: 'ladder',
    hosts: ['weworkremotely.com'],
    addresses: [{ path: /^\/remote-jobs\/(?!(?:search|new)\b(?!-))(?<job>[^/]+)\/?$/ }],
    layout: { title: [], text: [] },
  },
  {
    id: 'remoteok',
    name: 'Remote OK',
    access: 'install',
    evidence: 'ladder',
    hosts: ['remoteok.com', 'remoteok.io'],
    addresses: [{ path: /^\/remote-jobs\/(?:[^/]*-)?(?<job>\d+)\/?$/ }],
    layout: { title: [], text: [] },
  },
  {
    id: 'arbeitnow',
    name: 'Arbeitnow',
    access: 'install',
    evidence: 'ladder',
    hosts: ['arbeitnow.com'],
    addresses: [{ path: /^\/jobs\/companies\/[^/]+\/[^/]*-(?<job>\d+)\/?$/ }],
    layout: { title: [], text: [] },
  },
  {
    id: 'aijobs',
    name: 'aijobs.net',
    access: 'install',
    evidence: 'page',
    hosts: ['aijobs.net'],
    addresses: [{ path: /^\/job\/[^/]*-(?<job>\d+)\/?$/ }],
    // The page does not name the employer; its site name is the job's title.
    layout: { title: ['main h1'], text: ['main > h5, main > h5 + ul, main > h5 + p'] },
  },
];
