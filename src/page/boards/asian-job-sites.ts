import type { Board } from './board';

/** Job sites of Asia and the Pacific. */
export const asianJobSites: readonly Board[] = [
  {
    id: 'seek',
    name: 'SEEK group',
    access: 'install',
    evidence: 'notes',
    hosts: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobsdb.com'],
    addresses: [
      { path: /\/job\/(?<job>\d+)\/?$/ },
      { query: { key: 'jobId', job: /^\d+$/ }, besideList: true, view: '/job/{job}' },
    ],
    layout: {
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      place: ['[data-automation="job-detail-location"]'],
      text: ['[data-automation="jobAdDetails"]'],
    },
  },
  {
    id: 'naukri',
    name: 'Naukri',
    access: 'install',
    evidence: 'notes',
    hosts: ['naukri.com'],
    addresses: [{ path: /^\/job-listings-[^/]*-(?<job>\d{6,})\/?$/ }],
    layout: {
      // Four different hashes after these names were seen within two years.
      title: ['h1[class*="jd-header-title"]'],
      company: ['[class*="jd-header-comp-name"] a'],
      text: ['[class*="JDC__dang-inner-html"]', 'section[class*="job-desc-container"]'],
    },
  },
  {
    id: 'wantedly',
    name: 'Wantedly',
    access: 'install',
    evidence: 'ladder',
    hosts: ['wantedly.com'],
    addresses: [{ path: /^\/projects\/(?<job>\d+)\/?$/ }],
    layout: { title: [], text: [] },
  },
  {
    id: 'saramin',
    name: 'Saramin',
    access: 'install',
    evidence: 'ladder',
    hosts: ['saramin.co.kr'],
    addresses: [{ path: /\/jobs\/(?:relay\/)?view\/?$/, query: { key: 'rec_idx', job: /^\d+$/ } }],
    layout: { title: ['h1.tit_job'], company: ['.title_inner a.company'], text: [] },
  },
  {
    id: 'wanted',
    name: 'Wanted',
    access: 'install',
    evidence: 'ladder',
    hosts: ['wanted.co.kr'],
    addresses: [{ path: /^\/wd\/(?<job>\d+)\/?$/ }],
    layout: { title: [], text: [] },
  },
  {
    id: 'zhipin',
    name: 'Boss Zhipin',
    access: 'install',
    evidence: 'notes',
    hosts: ['zhipin.com'],
    addresses: [
      { path: /^\/job_detail\/(?<job>[^/.]+)\.html$/ },
      {
        opened: {
          element: '.job-detail-box a[href*="/job_detail/"]',
          attribute: 'href',
          job: /\/job_detail\/(?<job>[^/.]+)\.html/,
        },
        besideList: true,
        view: '/job_detail/{job}.html',
      },
    ],
    layout: {
      title: ['.name h1', '.job-detail-box .job-name'],
      company: ['.company-info .name', '.company-info a[href*="/gongsi/"]'],
      text: ['.job-sec-text', '.job-detail-body'],
    },
  },
  {
    id: 'liepin',
    name: 'Liepin',
    access: 'install',
    evidence: 'ladder',
    hosts: ['liepin.com'],
    // `job` is the employer's own advertisement, `a` a headhunter's.
    addresses: [{ path: /^\/(?:job|a)\/(?<job>\d+)\.shtml$/ }],
    layout: { title: [], text: [] },
  },
];
