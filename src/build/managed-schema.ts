import type { Presets } from '../core/settings';

const off = (description: string) => ({ type: 'boolean', description });

/** What an organisation may preset, as Chromium wants it described; docs/for-organisations.md says the same to people. */
export const managedSchema = {
  type: 'object',
  properties: {
    tipsOff: off('No tip shows by itself. The toolbar button still reads a listing when it is clicked.'),
    linkedInOff: off('Tips cannot be switched on for LinkedIn.'),
    welcomeOff: off('No welcome page opens after the install.'),
    offSites: {
      type: 'array',
      description:
        'Host names on which no tip shows by itself, such as jobs.example.com; subdomains are names of their own.',
      items: { type: 'string' },
    },
  } satisfies Record<keyof Presets, object>,
} as const;
