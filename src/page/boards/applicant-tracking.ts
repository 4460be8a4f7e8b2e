import { type Board, UUID } from './board';

/** No selector of the text is known: structured data and the ladder read the page, the record says where it is. */
const BY_LADDER = { access: 'install', evidence: 'ladder', layout: { title: [], text: [] } } as const;

/** A job, not a form to apply for it. */
const COMEET_FRAME = 'iframe[src*="comeet.co"][src*="/jobs/"]:not([src*="apply"])';

const TEAMTAILOR_LAYOUT = { title: [], text: [] } as const;

/** Applicant-tracking systems of smaller employers, most of them on the systems' own hosts. */
export const applicantTracking: readonly Board[] = [
  {
    id: 'bamboohr',
    name: 'BambooHR',
    access: 'optional', // people's pay and personnel files are on these hosts too
    evidence: 'notes',
    hosts: ['bamboohr.com'],
    addresses: [
      { path: /^\/careers\/(?<job>\d+)\/?$/ },
      { path: /^\/jobs\/view\.php$/, query: { key: 'id', job: /^\d+$/ } },
    ],
    tenantInHost: true,
    layout: { title: ['.ResAtsJobPosting__title', 'h2'], text: ['#job-description'] },
  },
  {
    ...BY_LADDER,
    id: 'teamtailor',
    name: 'Teamtailor',
    hosts: ['teamtailor.com'],
    // Not `…/applications/new`.
    addresses: [{ path: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/(?<job>\d+)(?:-[^/]*)?\/?$/ }],
    layout: TEAMTAILOR_LAYOUT,
    pageTitle: /^(?<title>.+) - (?<company>.+)$/,
    // The same layout, so that the window's title has the same grammar on the employers' own domains.
    elsewhere: {
      mark: 'link[href*="//tt.teamtailor.com/"], script[src*="//tt.teamtailor.com/"]',
      layout: TEAMTAILOR_LAYOUT,
    },
  },
  {
    ...BY_LADDER,
    id: 'personio',
    name: 'Personio',
    hosts: ['jobs.personio.de', 'jobs.personio.com'],
    addresses: [{ path: /^\/job\/(?<job>\d+)\/?$/ }],
    pageTitle: /^(?<title>.+) \| Jobs \S+ (?<company>.+)$/,
  },
  {
    ...BY_LADDER,
    id: 'recruitee',
    name: 'Recruitee',
    hosts: ['recruitee.com'],
    // Not `/o/<slug>/c/new`.
    addresses: [{ path: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?o\/(?<job>[^/]+)\/?$/ }],
    tenantInHost: true,
    layout: { title: [], place: ['.custom-css-style-job-location'], text: [] },
  },
  {
    ...BY_LADDER,
    id: 'breezy',
    name: 'Breezy',
    hosts: ['breezy.hr'],
    addresses: [{ path: /^\/p\/(?<job>[0-9a-f]{10,})(?:-[^/]*)?\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'jazzhr',
    name: 'JazzHR',
    hosts: ['applytojob.com'],
    // `/apply/jobs/` is the index.
    addresses: [{ path: /^\/apply\/(?:jobs\/details\/)?(?<job>[0-9A-Za-z]{8,})(?:\/[^/]*)?\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'rippling',
    name: 'Rippling',
    hosts: ['ats.rippling.com'],
    addresses: [{ path: new RegExp(`/jobs/(?<job>${UUID})/?$`, 'i') }],
  },
  {
    ...BY_LADDER,
    id: 'gem',
    name: 'Gem',
    hosts: ['jobs.gem.com'],
    addresses: [{ path: /^\/[^/]+\/(?<job>[\w-]{20,})\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'comeet',
    name: 'Comeet',
    hosts: ['comeet.com', 'comeet.co'],
    // Two ids of one form: the first is the employer's, and alone it heads the index.
    addresses: [{ path: /^\/jobs\/(?:[^/]+\/)?(?<tenant>\w+\.\w+)\/(?:[^/]+\/)?(?<job>\w+\.\w+)\/?$/ }],
    frame: COMEET_FRAME,
    elsewhere: { mark: COMEET_FRAME, layout: { title: [], text: [] } },
  },
  {
    ...BY_LADDER,
    id: 'careerpuck',
    name: 'CareerPuck',
    hosts: ['app.careerpuck.com'],
    addresses: [{ path: /^\/job-board\/(?<tenant>[^/]+)\/job\/(?<job>[^/]+)\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'gupy',
    name: 'Gupy',
    hosts: ['gupy.io'],
    // Links from the portal name the job by a longer token.
    addresses: [{ path: /^\/jobs?\/(?<job>\d+|[\w=%-]{20,})\/?$/ }],
  },
];
