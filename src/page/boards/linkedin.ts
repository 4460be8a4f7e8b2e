import type { Board } from './board';

/** The pane of the newest search (React): its classes are hashed, its screen is named. */
const PANE = '[data-sdui-screen$="SemanticJobDetails"]';

/**
 * LinkedIn as guests see it (view page, search pane, fragment), the older signed-in view and the newer one (React, without
 * a heading: the window's title names the job); it runs only where the user granted it.
 */
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
    title: [
      '.top-card-layout__title',
      '.job-details-jobs-unified-top-card__job-title h1',
      '.jobs-unified-top-card__job-title',
      // The button to apply links below the job as well.
      `${PANE} a[href*="/jobs/view/{job}"]:not([href*="apply" i])`,
    ],
    company: [
      '.topcard__org-name-link',
      '.topcard__flavor',
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      `${PANE} a[href*="/company/"]`,
    ],
    place: ['.topcard__flavor--bullet', '.job-details-jobs-unified-top-card__primary-description-container'],
    text: [
      '.description__text .show-more-less-html__markup',
      '.description__text',
      '#job-details',
      '.jobs-description__content',
      // The key holds the id of the job whose text it is: the pane is filled title and text apart.
      '[componentkey^="JobDetails_AboutTheJob_{job}"] [data-testid="expandable-text-box"]',
      '[componentkey^="JobDetails_AboutTheJob_{job}"]',
    ],
  },
  titleNoise: '.visually-hidden',
  companyNoise: / · .*$/,
  placeNoise: / · .*$/,
  // "(5) ": unread messages. Titles have bars of their own, companies hardly.
  pageTitle: /^(?:\(\d+\+?\) )?(?<title>.+) \| (?<company>[^|]+) \| LinkedIn$/,
  closed: 'figure.closed-job',
};
