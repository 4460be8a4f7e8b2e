import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCompany, readTitle } from '../../src/page/board-parts';
import { findListing } from '../../src/page/find-listing';
import { identify, linkTo } from '../../src/page/identity';

const UUID = '14d8c154-2161-4c47-b47a-4159954bdabe';

describe('the addresses of applicant-tracking systems', () => {
  it.each([
    [
      'icims:careers-keysight:13769',
      'https://careers-keysight.icims.com/jobs/13769/product-designer-%28ui-ux%29-internship/job?in_iframe=1',
      'https://careers-keysight.icims.com/jobs/13769/job',
    ],
    [
      'workday:wf:R-1234',
      'https://wd1.myworkdaysite.com/recruiting/wf/WellsFargoJobs/job/Austin-TX/Product-Manager_R-1234',
      'https://wd1.myworkdaysite.com/en-US/recruiting/wf/jobs/job/Austin-TX/Product-Manager_R-1234?source=x',
      'https://wf.wd1.myworkdayjobs.com/WellsFargoJobs/job/Austin-TX/Product-Manager_R-1234',
    ],
    [
      'workable:tE13XsB9UBHK9Nn4RzMkKj',
      'https://jobs.workable.com/view/tE13XsB9UBHK9Nn4RzMkKj/remote-pm-in-x-at-y',
      'https://jobs.workable.com/view/tE13XsB9UBHK9Nn4RzMkKj',
    ],
    ['taleo:x:2300', 'https://x.taleo.net/careersection/ex/jobdetail.ftl?lang=en&job=2300&src=JB'],
    ['successfactors:career5:b:7', 'https://career5.successfactors.eu/careers?company=b&career_job_req_id=7'],
    ['successfactors:career5:7', 'https://career5.successfactors.eu/careers?career_job_req_id=7'],
    ['successfactors:career5:a:7', 'https://career5.successfactors.eu/careers?company=a&career_job_req_id=7'],
    [
      'oracle:ecnf:300723',
      'https://ecnf.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/300723',
      'https://ecnf.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/fr/sites/CX/requisitions/preview/300723/?q=x',
      'https://ecnf.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions/job/300723',
    ],
    [
      'eightfold:aexp:17434998',
      'https://aexp.eightfold.ai/careers/job/17434998',
      'https://aexp.eightfold.ai/careers?pid=17434998&query=x',
    ],
    ['jobvite:oFPRmfwr', 'https://jobs.jobvite.com/enphase-energy/job/oFPRmfwr?nl=1'],
    [
      'dayforce:acme:12',
      'https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL/jobs/12',
      'https://jobs.dayforcehcm.com/acme/CANDIDATEPORTAL/jobs/12/',
      'https://jobs.dayforcehcm.com/acme/jobs/12',
      'https://us59.dayforcehcm.com/CandidatePortal/en-US/acme/Posting/View/12?source=x',
    ],
    ['bamboohr:opn:248', 'https://opn.bamboohr.com/careers/248', 'https://opn.bamboohr.com/jobs/view.php?id=248'],
    [
      'teamtailor:4964083',
      'https://eldo.teamtailor.com/jobs/4964083-product-manager-f-h',
      'https://eldo.teamtailor.com/fr/jobs/4964083?promotion=1',
    ],
    [
      'personio:2019549',
      'https://m4c.jobs.personio.de/job/2019549',
      'https://m4c.jobs.personio.com/job/2019549?language=en',
    ],
    [
      'recruitee:acme:product-manager',
      'https://acme.recruitee.com/o/product-manager',
      'https://acme.recruitee.com/de/o/product-manager/',
    ],
    [
      'breezy:9a1b2c3d4e5f',
      'https://acme.breezy.hr/p/9a1b2c3d4e5f-product-manager',
      'https://acme.breezy.hr/p/9a1b2c3d4e5f',
    ],
    [
      'jazzhr:AbCdEfGhI1',
      'https://acme.applytojob.com/apply/AbCdEfGhI1/PM',
      'https://acme.applytojob.com/apply/jobs/details/AbCdEfGhI1?&',
    ],
    [
      `rippling:${UUID}`,
      `https://ats.rippling.com/acme/jobs/${UUID}`,
      `https://ats.rippling.com/fr-FR/acme/jobs/${UUID}/`,
    ],
    ['gem:am9icG9zdDogum5THF3fORqb1eEupFQx', 'https://jobs.gem.com/cloudx/am9icG9zdDogum5THF3fORqb1eEupFQx'],
    [
      'comeet:30.005:12.E4B',
      'https://www.comeet.com/jobs/acme/30.005/product-manager/12.E4B',
      'https://www.comeet.co/jobs/30.005/product-manager/12.E4B',
    ],
    ['careerpuck:ledgebrook:77.E51', 'https://app.careerpuck.com/job-board/ledgebrook/job/77.E51?gh_jid=4711'],
    ['gupy:4711', 'https://acme.gupy.io/jobs/4711?jobBoardSource=gupy_portal', 'https://acme.gupy.io/job/4711'],
    ['hrmos:andpad:1', 'https://hrmos.co/pages/andpad/jobs/1', 'https://hrmos.co/pages/andpad/jobs/1/?utm_source=x'],
    [
      'talentio:97170',
      'https://open.talentio.com/r/1/c/10x/pages/97170',
      'https://open.talentio.com/r/1/c/10x/requisitions/detail/97170',
    ],
    ['herp:4aBjBHhtI39b', 'https://herp.careers/v1/luup/4aBjBHhtI39b'],
  ])('all name %s', (id, ...urls) => {
    expect(urls.map((url) => identify(url)?.id)).toEqual(urls.map(() => id));
  });

  it.each([
    [
      'https://a.taleo.net/careersection/1/jobdetail.ftl?job=1',
      'https://b.taleo.net/careersection/1/jobdetail.ftl?job=1',
    ],
    ['https://hrmos.co/pages/a/jobs/1', 'https://hrmos.co/pages/b/jobs/1'],
    ['https://jobs.dayforcehcm.com/en-US/a/X/jobs/1', 'https://jobs.dayforcehcm.com/en-US/b/X/jobs/1'],
    ['https://a.bamboohr.com/careers/1', 'https://b.bamboohr.com/careers/1'],
  ])('tell the job of one employer from another’s of the same number: %s, %s', (one, other) => {
    expect(identify(one)?.id).not.toBe(identify(other)?.id);
  });

  it.each([
    'https://wd1.myworkdaysite.com/en-US/recruiting/wf/WellsFargoJobs?q=product',
    'https://wd1.myworkdaysite.com/recruiting/wf/jobs/job/Austin-TX/Product-Manager_R-1234/apply/autofillWithResume',
    'https://careers-x.icims.com/jobs/search?ss=1',
    'https://careers-x.icims.com/jobs/29790/login',
    'https://careers-x.icims.com/jobs/intro',
    'https://x.taleo.net/careersection/2/jobsearch.ftl?lang=en',
    'https://x.taleo.net/careersection/2/jobapply.ftl?job=2300',
    'https://career5.successfactors.eu/career?company=a&career_job_req_id=',
    'https://performancemanager5.successfactors.eu/login?company=a',
    'https://x.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions?keyword=product',
    'https://x.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/1/apply/email',
    'https://x.fa.us2.oraclecloud.com/fscmUI/faces/FndOverview',
    'https://x.eightfold.ai/careers?query=product',
    'https://x.eightfold.ai/careers/apply?pid=17434998',
    'https://jobs.jobvite.com/x/jobs',
    'https://jobs.jobvite.com/x/job/oFPRmfwr/apply',
    'https://jobs.dayforcehcm.com/en-US/x/CANDIDATEPORTAL',
    'https://www.dayforcehcm.com/MyDayforce/login.aspx',
    'https://us59.dayforcehcm.com/CandidatePortal/en-US/acme',
    'https://jobs.workable.com/search?query=product',
    'https://jobs.workable.com/company/tE13XsB9UBHK9Nn4RzMkKj/jobs-at-acme',
    'https://x.bamboohr.com/careers',
    'https://x.bamboohr.com/employees/employee.php?id=4',
    'https://x.teamtailor.com/jobs?query=product',
    'https://x.teamtailor.com/jobs/4964083-product-manager/applications/new',
    'https://x.teamtailor.com/departments/product',
    'https://x.jobs.personio.de/',
    'https://x.jobs.personio.de/job/2019549/apply?language=de',
    'https://x.recruitee.com/',
    'https://x.recruitee.com/o/product-manager/c/new',
    'https://x.breezy.hr/',
    'https://x.breezy.hr/p/9a1b2c3d4e5f-product-manager/apply',
    'https://x.applytojob.com/apply/jobs/',
    'https://ats.rippling.com/x/jobs',
    `https://ats.rippling.com/x/jobs/${UUID}/apply`,
    'https://jobs.gem.com/productboard',
    'https://www.comeet.com/jobs/acme/30.005',
    'https://www.comeet.com/product',
    'https://app.careerpuck.com/job-board/ledgebrook',
    'https://portal.gupy.io/job-search/term=product%20manager',
    'https://x.gupy.io/',
    'https://x.gupy.io/candidates/jobs/4711/apply',
    'https://hrmos.co/pages/andpad/jobs',
    'https://hrmos.co/pages/andpad/jobs/1/apply',
    'https://hrmos.co/agent/corporates',
    'https://open.talentio.com/r/1/c/10x/homes/97170',
    'https://herp.careers/v1/luup',
    'https://herp.careers/v1/luup/requisition-groups/4aBjBHhtI39b',
  ])('name no job at %s', (url) => expect(identify(url)).toBeNull());

  it.each([
    ['https://careers-x.icims.com/jobs/1/pm/job?in_iframe=1&mobile=false', 'https://careers-x.icims.com/jobs/1/pm/job'],
    [
      'https://x.eightfold.ai/careers?pid=17434998&domain=x.example&utm_source=y',
      'https://x.eightfold.ai/careers?pid=17434998&domain=x.example',
    ],
  ])('lead back to the job: %s', (url, kept) => {
    const identity = identify(url);
    expect(identity && linkTo(identity)).toBe(kept);
  });
});

describe('a title’s element that says more than the title', () => {
  const CLASSIC = 'https://career5.successfactors.eu/career?career_job_req_id=20811';
  const read = (h1: string, heading: RegExp | undefined) => {
    const page = new JSDOM(`<div class="pagetitle"><h1>${h1}</h1></div>`).window.document.documentElement;
    const found = identify(CLASSIC);
    if (!found?.board) throw new Error('no board');
    const { heading: _, ...board } = found.board;
    const identity = { ...found, board: heading ? { ...board, heading } : board };
    return [readTitle(page, identity), readCompany(page, identity, '')];
  };
  const LABELLED = /^[^:]+: (?<title>.+) \(\d+\)$/;
  const EMPLOYED = /^(?<title>.+) at (?<company>[^(]+?)(?: \(\w+\))?$/;

  it.each([
    ['Career Opportunities: Product Manager (20811)', LABELLED, 'Product Manager', null],
    ['Karrierechancen: Produktmanager: Fähren (m/w/d) (20811)', LABELLED, 'Produktmanager: Fähren (m/w/d)', null],
    ['Product Manager', LABELLED, 'Product Manager', null],
    ['Product Manager at Harbor Lines (S23)', EMPLOYED, 'Product Manager', 'Harbor Lines'],
    ['Product Manager at Harbor Lines (S23)', undefined, 'Product Manager at Harbor Lines (S23)', null],
  ])('"%s" read by %s', (h1, heading, title, company) => {
    expect(read(h1, heading)).toEqual([title, company]);
  });
});

describe('a mark that a system leaves on employers’ own sites', () => {
  const TEXT = 'You own the roadmap of the ferry timetable and win the harbour masters for it.';
  const PHENOM = `<h1 class="job-title">Product Manager</h1><div data-ph-at-id="jobdescription-text">${TEXT}</div>`;
  const RMK = `<div class="jobDisplayShell"><h1 data-careersite-propertyid="title">Product Owner</h1><p class="jobdescription">${TEXT}</p></div>`;
  const find = (html: string, url: string) => findListing(new JSDOM(html, { url }).window.document, url);

  it.each([
    [PHENOM, 'https://careers.harbor.example/global/en/job/R1/Product-Manager', 'Phenom'],
    [RMK, 'https://jobs.harbor.example/job/Rotterdam-Product-Owner/4711/', 'SuccessFactors'],
  ])('gives its layout: %s', (html, url, board) => {
    expect(find(html, url)).toMatchObject({ board, text: TEXT, source: 'board' });
  });

  it.each([
    ['without the mark', PHENOM.replace('data-ph-at-id', 'data-id'), 'https://careers.harbor.example/job/R1'],
    ['at an address about pay', PHENOM, 'https://careers.harbor.example/salaries/product-manager'],
    ['in an article', PHENOM, 'https://careers.harbor.example/blog/jobs/4711'],
    ['on another board’s host', PHENOM, 'https://jobs.gem.com/harbor/am9icG9zdDogum5THF3fORqb1eEupFQx'],
  ])('counts for nothing %s', (_, html, url) => expect(find(html, url)).toBeNull());
});
