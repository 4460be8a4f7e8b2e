import type { Board } from './board';

/** Applicant-tracking systems of large employers: each lays its pages out in one way for all of them. */
export const enterpriseSystems: readonly Board[] = [
  {
    id: 'icims',
    name: 'iCIMS',
    access: 'install',
    evidence: 'notes',
    hosts: ['icims.com'],
    addresses: [{ path: /^\/jobs\/(?<job>\d+)\/(?:[^/]+\/)?job\/?$/ }],
    tenantInHost: true,
    layout: {
      title: ['h1.iCIMS_Header'],
      place: ['.header.left .sr-only + span'],
      text: ['.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
    },
    // The job's address is the same inside and outside; the parameter tells the inner page.
    frame: '[id="icims_content_iframe" i], iframe[src*="in_iframe=1"]',
  },
  {
    id: 'taleo',
    name: 'Taleo',
    access: 'install',
    evidence: 'notes',
    hosts: ['taleo.net'],
    addresses: [{ path: /\/jobdetail\.ftl$/, query: { key: 'job', job: /^[\w.-]+$/ } }],
    tenantInHost: true,
    layout: {
      title: ['[id="requisitionDescriptionInterface.reqTitleLinkAction.row1"]'],
      // The number in the id differs per employer: description, qualifications and the smaller fields alike.
      text: ['[id^="requisitionDescriptionInterface.ID"][id$=".row1"]'],
    },
  },
  {
    id: 'successfactors',
    name: 'SuccessFactors',
    access: 'optional', // people's pay and personnel files are on these hosts too
    evidence: 'notes',
    hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'],
    addresses: [{ query: { key: 'career_job_req_id', job: /^\d+$/ }, tenantKey: 'company' }],
    tenantInHost: true, // of a data centre with many employers; their job numbers may be the same
    layout: { title: ['.pagetitle h1'], text: ['.externalPosting'] },
    // "Career Opportunities: Product Manager (20811)": the words before the colon are translated.
    heading: /^[^:]+: (?<title>.+) \(\d+\)$/,
    elsewhere: {
      mark: '.jobDisplayShell',
      layout: {
        title: ['[data-careersite-propertyid="title"]', '[itemprop="title"]'],
        place: ['.jobGeoLocation'],
        text: ['.jobdescription'],
      },
    },
  },
  {
    id: 'oracle',
    name: 'Oracle Cloud HCM',
    access: 'optional', // people's pay and personnel files are on these hosts too
    evidence: 'notes',
    hosts: ['oraclecloud.com'],
    // `requisitions/preview` opens the job over the search; `…/job/<id>/apply/…` is the form.
    addresses: [{ path: /\/sites\/[^/]+\/(?:requisitions\/)?(?:job|preview)\/(?<job>\d+)\/?$/ }],
    tenantInHost: true,
    layout: { title: ['h1.job-details__title'], text: ['.job-details__description-content'] },
  },
  {
    id: 'eightfold',
    name: 'Eightfold',
    access: 'install',
    evidence: 'ladder',
    hosts: ['eightfold.ai'],
    addresses: [
      { path: /^\/careers\/job\/(?<job>\d+)\/?$/ },
      { path: /^\/careers\/?$/, query: { key: 'pid', job: /^\d+$/ } },
    ],
    tenantInHost: true,
    layout: { title: [], text: [] },
  },
  {
    id: 'phenom',
    name: 'Phenom',
    access: 'install',
    evidence: 'notes',
    hosts: [],
    addresses: [],
    layout: { title: [], text: [] },
    elsewhere: {
      mark: '[data-ph-at-id]',
      layout: {
        title: ['h1.job-title', '[data-ph-at-id="job-title"]'],
        text: ['[data-ph-at-id="jobdescription-text"]'],
      },
    },
  },
  {
    id: 'jobvite',
    name: 'Jobvite',
    access: 'install',
    evidence: 'notes',
    hosts: ['jobs.jobvite.com'],
    addresses: [{ path: /^\/(?:careers\/)?[^/]+\/job\/(?<job>\w+)\/?$/ }],
    // `.jv-job-detail-meta` joins department and place without a separator: no place.
    layout: { title: ['.jv-header'], text: ['.jv-job-detail-description'] },
  },
  {
    id: 'dayforce',
    name: 'Dayforce',
    access: 'optional', // people's pay and personnel files are on these hosts too
    evidence: 'notes',
    hosts: ['dayforcehcm.com'],
    addresses: [
      { path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?<tenant>[^/]+)\/(?:[^/]+\/)?jobs\/(?<job>\d+)\/?$/i },
      // The older portal, of which no layout is known.
      { path: /^\/CandidatePortal\/[^/]+\/(?<tenant>[^/]+)\/Posting\/View\/(?<job>\d+)\/?$/i },
    ],
    layout: { title: ['[test-id="job-detail-title"]'], text: ['[test-id="job-detail-body"]'] },
  },
];
