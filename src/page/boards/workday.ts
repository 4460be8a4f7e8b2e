import type { Board } from './board';

/** Workday: the job's page, before rendering structured data alone, and the panel beside the search (`/details/`). */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  access: 'install',
  evidence: 'notes',
  hosts: ['myworkdayjobs.com'],
  // The requisition follows the slug's last underscore; `…/apply` and its sub-paths are the form.
  addresses: [{ path: /\/(?:job|details)\/(?:[^/]+\/)?(?!apply)(?:[^/]*_)?(?<job>[^/_]+)\/?$/ }],
  tenantInHost: true,
  layout: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    place: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    text: ['[data-automation-id="jobPostingDescription"]'],
  },
};
