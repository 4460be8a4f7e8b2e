import type { Board } from './board';

/** LinkedIn as guests see it (view page, search pane, fragment) and the older signed-in view; it runs only where the user granted it. */
export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  access: 'optional',
  evidence: 'page',
  hosts: ['linkedin.com'],
  addresses: [
    { path: /^\/jobs\/view\/(?:[^/]*-)?(?<job>\d+)\/?$/ },
    { path: /^\/jobs-guest\/jobs\/api\/jobPosting\/(?<job>\d+)\/?$/, view: '/jobs/view/{job}/' },
    { query: { key: 'currentJobId', job: /^\d+$/ }, besideList: true, view: '/jobs/view/{job}/' },
  ],
  layout: {
    title: ['.top-card-layout__title', '.job-details-jobs-unified-top-card__job-title h1'],
    company: ['.topcard__org-name-link', '.topcard__flavor', '.job-details-jobs-unified-top-card__company-name a'],
    place: ['.topcard__flavor--bullet'],
    text: ['.description__text .show-more-less-html__markup', '.description__text', '#job-details'],
  },
  closed: 'figure.closed-job',
};
