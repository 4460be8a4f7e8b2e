import type { Board } from './board';

/** The requisition follows the slug's last underscore; `…/apply` and its sub-paths are the form. */
const JOB = '/(?:job|details)/(?:[^/]+/)?(?!apply)(?:[^/]*_)?(?<job>[^/_]+)/?$';

/** Workday: the job's page, before rendering structured data alone, and the panel beside the search (`/details/`). */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  access: 'install',
  evidence: 'notes',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  // On myworkdaysite.com the employer stands in the path.
  addresses: [{ path: new RegExp(`^/(?:[^/]+/)?recruiting/(?<tenant>[^/]+)/.*${JOB}`) }, { path: new RegExp(JOB) }],
  tenantInHost: true,
  layout: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    place: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    text: ['[data-automation-id="jobPostingDescription"]'],
  },
};
