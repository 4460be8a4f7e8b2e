import { type Board, UUID } from './board';

/** Boards that need no more than a row. */
export const plainBoards: readonly Board[] = [
  {
    id: 'lever',
    name: 'Lever',
    access: 'install',
    evidence: 'notes',
    hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
    addresses: [{ path: new RegExp(`^/[^/]+/(?<job>${UUID})/?$`, 'i') }],
    layout: {
      title: ['.posting-headline h2'],
      place: ['.posting-categories .location'],
      text: [
        // The posting's header and its last button are sections too.
        '.section-wrapper .section:not(.posting-header, [data-qa="btn-apply-bottom-wrapper"])',
        '[data-qa="job-description"]',
      ],
    },
    // The first hyphen parts them: titles have hyphens of their own.
    pageTitle: /^(?<company>.+?) - (?<title>.+)$/,
  },
  {
    id: 'workable',
    name: 'Workable',
    access: 'install',
    evidence: 'page',
    hosts: ['apply.workable.com', 'jobs.workable.com'],
    addresses: [
      { path: /^\/(?:[^/]+\/)?j\/(?<job>[0-9A-Z]{10})\/?$/ },
      // Workable's own job board, read by its structured data.
      { path: /^\/view\/(?<job>[0-9A-Za-z]{10,})(?:\/[^/]*)?\/?$/ },
    ],
    layout: {
      title: ['[data-ui="job-title"]'],
      place: ['[data-ui="job-location"]'],
      text: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
    },
    pageTitle: /^(?<title>.+) - (?<company>.+)$/,
  },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    access: 'install',
    evidence: 'notes',
    hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
    addresses: [{ path: /^\/[^/]+\/(?<job>\d+)(?:-[^/]*)?\/?$/ }],
    layout: {
      title: ['h1.job-title', '[itemprop="title"]'],
      place: ['[itemprop="address"]'],
      text: [
        '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
        '.job-sections',
        '[itemprop="description"], [itemprop="responsibilities"], [itemprop="qualifications"]',
      ],
    },
  },
];
