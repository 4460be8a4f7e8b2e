import type { Board } from './board';

const BY_LADDER = {
  access: 'install',
  evidence: 'ladder',
  layout: { title: [], text: [] },
  // Nobody noted the window's title; a part with the words for "company limited" in it is the employer.
  pageTitle: /^(?<title>.+) [|-] (?<company>[^|]*株式会社[^|]*)$/,
} as const;

/** Applicant-tracking systems of Japanese employers: their addresses are known, their layouts are not. */
export const japaneseApplicantTracking: readonly Board[] = [
  {
    ...BY_LADDER,
    id: 'hrmos',
    name: 'HRMOS',
    hosts: ['hrmos.co'],
    // Employers number their jobs themselves, some from 1.
    addresses: [{ path: /^\/pages\/(?<tenant>[^/]+)\/jobs\/(?<job>[^/]+)\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'talentio',
    name: 'Talentio',
    hosts: ['open.talentio.com'],
    // `…/homes/<number>` is the employer's index.
    addresses: [{ path: /\/c\/[^/]+\/(?:pages|requisitions\/detail)\/(?<job>\d+)\/?$/ }],
  },
  {
    ...BY_LADDER,
    id: 'herp',
    name: 'HERP',
    hosts: ['herp.careers'],
    // `/v1/<employer>` is the index; words in the job's place head groups of jobs.
    addresses: [{ path: /^\/v1\/[^/]+\/(?<job>[\w-]{8,14})\/?$/ }],
  },
];
