import type { Board } from './board';

const KEY = /^[0-9a-f]{16}$/;
const VIEW = '/viewjob?jk={job}';

/** Indeed: the view page and the pane beside a search, which is there but empty when nothing is open. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  access: 'install',
  evidence: 'notes',
  hosts: ['indeed.com'],
  addresses: [
    { path: /^\/(?:m\/)?viewjob\/?$/, query: { key: 'jk', job: KEY }, view: VIEW },
    { query: { key: 'vjk', job: KEY }, besideList: true, view: VIEW },
    // A search opens its first job by itself and names it in the address a moment later, or not at all.
    {
      opened: { element: '.vjs-highlight [data-jk]', attribute: 'data-jk', job: /^(?<job>[0-9a-f]{16})$/ },
      besideList: true,
      view: VIEW,
    },
  ],
  layout: {
    title: ['[data-testid="jobsearch-JobInfoHeader-title"]', 'h1.jobsearch-JobInfoHeader-title'],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    place: ['[data-testid="inlineHeader-companyLocation"]'],
    text: ['#jobDescriptionText'],
  },
  // "Product Manager - job post": the tail is a span of its own, and translated.
  titleNoise: 'span span',
  shown: { element: '.vjs-highlight [data-jk]', attribute: 'data-jk' },
};
