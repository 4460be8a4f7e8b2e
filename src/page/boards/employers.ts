import type { Board } from './board';

/** Employers with a job board of their own making. */
export const employers: readonly Board[] = [
  {
    id: 'google',
    name: 'Google careers',
    access: 'optional',
    evidence: 'ladder',
    hosts: ['www.google.com'],
    addresses: [{ path: /^\/about\/careers\/applications\/jobs\/results\/(?<job>\d+)/ }],
    layout: { title: [], text: [] },
    employer: 'Google',
  },
  {
    id: 'amazon',
    name: 'Amazon jobs',
    access: 'install',
    evidence: 'ladder',
    hosts: ['amazon.jobs'],
    addresses: [{ path: /^\/(?:[a-z-]+\/)?jobs\/(?<job>\d+)(?:\/[^/]*)?$/i }],
    layout: { title: ['h1'], text: [] },
    employer: 'Amazon',
  },
  {
    id: 'microsoft',
    name: 'Microsoft careers',
    access: 'install',
    evidence: 'ladder',
    hosts: ['careers.microsoft.com'],
    // Of its own making until it moved to Eightfold.
    addresses: [
      { path: /\/job\/(?<job>\d+)(?:\/[^/]*)?$/ },
      { path: /^\/careers\/?$/, query: { key: 'pid', job: /^\d+$/ } },
    ],
    layout: { title: [], text: [] },
    employer: 'Microsoft',
  },
  {
    id: 'apple',
    name: 'Apple jobs',
    access: 'optional',
    evidence: 'notes',
    hosts: ['jobs.apple.com'],
    // The second number is the place: one job in two places is two advertisements.
    addresses: [{ path: /\/details\/(?<job>\d+(?:-\d+)?)(?:\/[^/]*)?$/ }],
    layout: {
      title: ['#jobdetails-postingtitle'],
      place: ['#jobdetails-joblocation'],
      text: [
        '#jobdetails-jobdescription, #jobdetails-responsibilities, #jobdetails-minimumqualifications, #jobdetails-preferredqualifications',
      ],
    },
    employer: 'Apple',
  },
];
