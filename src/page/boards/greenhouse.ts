import type { Board } from './board';

/** Greenhouse: the old board, the new one (Remix), the embedded frame, and employers' own sites that name the job in `gh_jid`. */
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  access: 'install',
  evidence: 'page',
  // Not all of greenhouse.io: there its recruiters work.
  hosts: [
    ...['boards.greenhouse.io', 'boards.eu.greenhouse.io'],
    ...['job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  ],
  addresses: [
    { path: /^\/[^/]+\/jobs\/(?<job>\d+)\/?$/ },
    { path: /^\/embed\/job_app\/?$/, query: { key: 'token', job: /^\d+$/ } },
    { query: { key: 'gh_jid', job: /^\d+$/ } },
  ],
  layout: {
    title: ['h1.app-title', '.job__title h1', 'h1'],
    company: ['.company-name'],
    place: ['.job__location', '#header .location', '.location'],
    text: ['.job__description', '#content'],
  },
  companyNoise: /^at /,
  pageTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
  frame: '#grnhse_iframe, iframe[src*="greenhouse.io/embed/job_app"]',
  elsewhere: {
    address: { query: { key: 'gh_jid', job: /^\d+$/ } },
    // Greenhouse's own careers-site builder repeats `h3.job-title` on the cards of related jobs, outside this block.
    layout: { title: ['.block-job-description h3.job-title'], text: ['.block-job-description'] },
  },
};
