import { type Board, UUID } from './board';

const GLASSDOOR_ENDINGS =
  'com ca co.uk ie fr de at ch nl be it es com.br com.mx com.ar com.au co.nz co.in sg com.hk'.split(' ');
const MONSTER_ENDINGS = 'com ca co.uk ie de at ch fr it es nl be se'.split(' ');

/** Job sites for every trade in the Americas and Europe. */
export const jobSites: readonly Board[] = [
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    access: 'install',
    evidence: 'notes',
    hosts: GLASSDOOR_ENDINGS.map((ending) => `glassdoor.${ending}`),
    addresses: [
      { path: /^\/job-listing\//, query: { key: 'jl', job: /^\d+$/ } },
      { path: /^\/job-listing\/(?<job>[^/]+)\.htm$/ },
      // A search's address often does not name the open job; the id of its heading always does.
      {
        opened: { element: 'h1[id^="jd-job-title-"]', attribute: 'id', job: /(?<job>\d+)$/ },
        besideList: true,
        view: '/job-listing/j?jl={job}',
      },
    ],
    layout: {
      // The page's first heading is the number of results.
      title: ['h1[id^="jd-job-title-"]'],
      // The element around it appends the stars.
      company: ['[class*="EmployerProfile_employerNameHeading"] h4'],
      place: ['[data-test="job-details-header"] [data-test="location"]'],
      text: ['[class*="JobDetails_jobDescription__"]'],
    },
  },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    access: 'install',
    evidence: 'ladder',
    hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.in'],
    addresses: [
      { path: /^\/c\/[^/]+\/job\//i, query: { key: 'jid', job: /^[0-9a-f]+$/ } },
      { path: /^\/jobs\/(?<job>\d+)-[^/]*$/ },
    ],
    layout: { title: [], text: [] },
  },
  {
    id: 'monster',
    name: 'Monster',
    access: 'install',
    evidence: 'ladder',
    hosts: MONSTER_ENDINGS.map((ending) => `monster.${ending}`),
    addresses: [{ path: new RegExp(`^/[^/]+/(?:[^/]*--)?(?<job>${UUID})/?$`, 'i') }],
    layout: { title: [], text: [] },
  },
  {
    id: 'dice',
    name: 'Dice',
    access: 'install',
    evidence: 'ladder',
    hosts: ['dice.com'],
    addresses: [{ path: new RegExp(`^/job-detail/(?<job>${UUID})/?$`, 'i') }],
    layout: { title: ['[data-cy="jobTitle"]'], company: ['[data-cy="companyNameLink"]'], text: [] },
  },
  {
    id: 'stepstone',
    name: 'StepStone group',
    access: 'install',
    evidence: 'notes',
    hosts: [
      ...['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
      ...['totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'caterer.com', 'milkround.com'],
      ...['jobs.ie', 'irishjobs.ie', 'nijobs.com'],
    ],
    addresses: [{ path: /(?:--|-job)(?<job>\d+)(?:-inline)?(?:\.html|\/)?$/ }],
    layout: {
      title: ['[data-at="header-job-title"]'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      place: ['[data-at="metadata-location"]'],
      text: ['[data-at="job-ad-content"]', '[data-at^="section-text-"][data-at$="-content"]'],
    },
  },
  {
    id: 'xing',
    name: 'Xing',
    access: 'install',
    evidence: 'notes',
    hosts: ['xing.com'],
    addresses: [{ path: /^\/jobs\/(?:[^/]*-)?(?<job>\d+)\/?$/ }],
    layout: {
      title: ['[data-testid="job-details-title"] h1', '[data-testid="job-details-title"]'],
      company: ['[data-testid="job-details-company-info-name"]'],
      text: ['[data-testid="expandable-content"]'],
    },
  },
  {
    id: 'infojobs',
    name: 'InfoJobs',
    access: 'install',
    evidence: 'notes',
    hosts: ['infojobs.net', 'infojobs.com.br', 'infojobs.it'],
    addresses: [
      { path: /\/of-(?<job>i[0-9a-f]+)\/?$/ },
      { path: /__(?<job>\d+)\.aspx$/ },
      // In Brazil a search opens its jobs without any change of the address.
      {
        opened: { element: '.js_rowCard.active .js_vacancyLoad', attribute: 'data-id', job: /^(?<job>\d+)$/ },
        besideList: true,
      },
    ],
    layout: { title: ['#vacancylistDetail h2'], text: ['#vacancylistDetail p', '#vacancylistDetail'] },
  },
  {
    id: 'reed',
    name: 'Reed',
    access: 'install',
    evidence: 'notes',
    hosts: ['reed.co.uk'],
    addresses: [{ path: /^\/jobs\/[^/]+\/(?<job>\d+)\/?$/ }],
    layout: {
      title: ['h1[itemprop="title"]'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
      text: ['[itemprop="description"]'],
    },
  },
  {
    id: 'hh',
    name: 'hh.ru',
    access: 'install',
    evidence: 'notes',
    hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'rabota.by', 'headhunter.ge', 'headhunter.kg', 'hh1.az'],
    addresses: [{ path: /^\/vacancy\/(?<job>\d+)\/?$/ }],
    layout: {
      title: ['[data-qa="vacancy-title"]'],
      company: ['[data-qa="vacancy-company-name"]'],
      place: ['[data-qa="vacancy-view-location"]', '[data-qa="vacancy-view-raw-address"]'],
      text: ['[data-qa="vacancy-description"]'],
    },
    closed: '[data-qa="vacancy-title-archived-text"]',
  },
];
