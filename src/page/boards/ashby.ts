import { type Board, UUID } from './board';

/** Ashby: its own pages, before rendering structured data alone, and employers' own sites that name the job in `ashby_jid`. */
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  access: 'install',
  evidence: 'page',
  hosts: ['jobs.ashbyhq.com'],
  // Not `…/application`: that tab shows the form alone.
  addresses: [{ path: new RegExp(`^/[^/]+/(?<job>${UUID})/?$`, 'i') }],
  layout: {
    title: ['.ashby-job-posting-heading'],
    // Location is the pane's first section; its heading is translated.
    place: ['.ashby-job-posting-left-pane p'],
    text: ['#overview [class*="_descriptionText_"]', '#overview'],
  },
  pageTitle: /^(?<title>.+) @ (?<company>.+)$/,
  frame: '#ashby_embed_iframe, iframe[src*="jobs.ashbyhq.com"]',
  elsewhere: {
    address: { query: { key: 'ashby_jid', job: new RegExp(`^${UUID}$`, 'i') } },
    layout: { title: [], text: [] },
  },
};
