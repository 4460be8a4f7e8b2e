import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boards } from '../../src/page/boards/boards';
import { boardOfHost } from '../../src/page/boards/lookup';
import { identify, linkTo } from '../../src/page/identity';

const UUID = '227694ba-7bd7-4b18-84a7-ca4c82fc6ab4';

/** All addresses of one row show the same job. */
const SAME_JOB: readonly (readonly [id: string, ...urls: string[]])[] = [
  [
    'greenhouse:5763658003',
    'https://boards.greenhouse.io/productiv/jobs/5763658003',
    'https://boards.greenhouse.io/productiv/jobs/5763658003/?gh_src=9f&gh_jid=5763658003',
    'https://job-boards.greenhouse.io/productiv/jobs/5763658003?utm_source=a&utm_medium=b#app',
    'https://job-boards.eu.greenhouse.io/productiv/jobs/5763658003',
    'https://boards.greenhouse.io/embed/job_app?token=5763658003&for=productiv',
    'https://stripe.com/jobs/search?gh_jid=5763658003',
    'https://productiv.example/join?x=1&gh_jid=5763658003&gh_src=mail',
  ],
  [
    `lever:${UUID}`,
    `https://jobs.lever.co/Vial/${UUID}`,
    `https://jobs.lever.co/Vial/${UUID}/?lever-source%5B%5D=Indeed`,
    `https://jobs.eu.lever.co/vial/${UUID.toUpperCase()}`,
  ],
  [`ashby:${UUID}`, `https://jobs.ashbyhq.com/gtv/${UUID}?src=x`, `https://allspice.example/careers?ashby_jid=${UUID}`],
  [
    'workday:thales:R0326796',
    'https://thales.wd3.myworkdayjobs.com/careers/job/Gmenos/Product-Owner--F-H-_R0326796',
    'https://thales.wd3.myworkdayjobs.com/fr-FR/careers/job/Product-Owner--F-H-_R0326796?source=x',
    'https://thales.wd3.myworkdayjobs.com/fr-FR/careers/details/Product-Owner--F-H-_R0326796?q=owner',
  ],
  [
    'workable:024CD64264',
    'https://apply.workable.com/lyst/j/024CD64264/',
    'https://apply.workable.com/j/024CD64264?utm_source=x',
  ],
  [
    'smartrecruiters:743999751848781',
    'https://jobs.smartrecruiters.com/HiWave/743999751848781-media-production-intern',
    'https://jobs.smartrecruiters.com/HiWave/743999751848781?trid=7',
  ],
  [
    'indeed:01101a2726f3d6cc',
    'https://fr.indeed.com/viewjob?jk=01101a2726f3d6cc&from=serp',
    'https://fr.indeed.com/jobs?q=product&l=Lyon&vjk=01101a2726f3d6cc',
    'https://www.indeed.com/q-product-manager-jobs.html?vjk=01101A2726F3D6CC'.toLowerCase(),
  ],
  [
    'linkedin:4251488782',
    'https://fr.linkedin.com/jobs/view/product-owner-h-f-at-kicklox-4251488782?trk=a&refId=b',
    'https://www.linkedin.com/jobs/view/4251488782/',
    'https://www.linkedin.com/jobs/search/?keywords=pm&currentJobId=4251488782',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4251488782',
  ],
  [
    'harbor.example:/jobs/4711',
    'https://harbor.example/jobs/4711',
    'https://harbor.example/jobs/4711/?utm_source=x&ref=y&fbclid=z1',
    'https://harbor.example/jobs/4711#apply',
    'https://harbor.example/jobs/4711?page=2&lang=en',
  ],
  [
    'talent.example:/position?positionId=26&reqNo=4',
    'https://talent.example/position?positionId=26&reqNo=4',
    'https://talent.example/position?reqNo=4&trackingId=88&positionId=26&campaignId=9',
  ],
  [
    'harbor.example:/careers#/job/77',
    'https://harbor.example/careers#/job/77',
    'https://harbor.example/careers?src=1#/job/77',
  ],
];

const OTHER_JOB: readonly (readonly [string, string])[] = [
  ['https://harbor.example/jobs/4711', 'https://harbor.example/jobs/4712'],
  ['https://harbor.example/view?jobId=1', 'https://harbor.example/view?jobId=2'],
  ['https://a.wd1.myworkdayjobs.com/x/job/y/z_R1', 'https://b.wd1.myworkdayjobs.com/x/job/y/z_R1'],
  ['https://harbor.example/c#/job/77', 'https://harbor.example/c#/job/78'],
];

const NO_JOB = [
  'https://boards.greenhouse.io/productiv',
  'https://boards.greenhouse.io/embed/job_board?for=productiv',
  'https://job-boards.greenhouse.io/productiv?gh_jid=all',
  'https://jobs.lever.co/vial?department=Product',
  `https://jobs.lever.co/vial/${UUID}/apply`,
  'https://jobs.ashbyhq.com/gtv',
  `https://jobs.ashbyhq.com/gtv/${UUID}/application`,
  'https://airproducts.wd5.myworkdayjobs.com/en-us/ap?q=product',
  'https://thales.wd3.myworkdayjobs.com/careers/job/Gmenos/Product-Owner_R0326796/apply/applyManually',
  'https://thales.wd3.myworkdayjobs.com/careers/job/Product-Owner_R0326796/apply',
  'https://apply.workable.com/lyst/',
  'https://apply.workable.com/lyst/j/024CD64264/apply/',
  'https://careers.smartrecruiters.com/StaubliGroup',
  'https://jobs.smartrecruiters.com/oneclick-ui/company/Equinox/job/1026652442',
  'https://fr.indeed.com/jobs?q=product+manager&l=Lyon',
  'https://fr.indeed.com/cmp/Scaleway/reviews?fromjk=01101a2726f3d6cc',
  'https://www.linkedin.com/jobs/search?keywords=pm',
  'https://www.linkedin.com/company/cls',
  'https://harbor.example/',
  'https://harbor.example/careers/',
  'https://harbor.example/de/jobs.html?page=2',
  'https://harbor.example/jobs/search?position=product',
  'about:blank',
  'chrome-extension://abc/popup.html',
  'https://',
  '',
];

describe('identify', () => {
  it.each(SAME_JOB)('gives one id to all addresses of %s', (id, ...urls) => {
    expect(urls.map((url) => identify(url)?.id)).toEqual(urls.map(() => id));
  });

  it.each(OTHER_JOB)('tells %s from %s', (one, other) => {
    expect(identify(one)?.id).toBeTypeOf('string');
    expect(identify(one)?.id).not.toBe(identify(other)?.id);
  });

  it.each(NO_JOB)('finds no job in "%s"', (url) => {
    expect(identify(url)).toBeNull();
  });

  it.each([
    ['https://boards.greenhouse.io/a/jobs/1?gh_src=x', 'https://boards.greenhouse.io/a/jobs/1'],
    ['https://a.example/join?lang=de&gh_jid=1&utm_term=x#top', 'https://a.example/join?lang=de&gh_jid=1'],
    ['https://fr.indeed.com/jobs?q=pm&vjk=01101a2726f3d6cc', 'https://fr.indeed.com/viewjob?jk=01101a2726f3d6cc'],
    ['https://www.linkedin.com/jobs/search?currentJobId=12', 'https://www.linkedin.com/jobs/view/12/'],
    ['https://a.example/job/12/?gclid=1&p=detail', 'https://a.example/job/12/?p=detail'],
  ])('keeps of %s what leads back to the job', (url, kept) => {
    const identity = identify(url);
    expect(identity && linkTo(identity)).toBe(kept);
  });

  it.each([
    ['https://a.example/jobs/senior-product-manager-4711', 'id'],
    ['https://a.example/careers?jobId=12', 'id'],
    ['https://a.example/stellenangebote/produktmanager', 'slug'],
    ['https://a.example/o/produktmanager', 'slug'],
    ['https://a.example/product-manager', null],
    ['https://a.example/item?id=4711', null],
    ['https://blog.a.example/jobs/product-manager-4711', null],
    ['https://a.example/blog/jobs/4711', null],
    ['https://a.example/jobs/product-manager-job-description', null],
    ['https://a.example/products/4711', null],
  ])('says how %s names a job: %s', (url, naming) => {
    expect(identify(url)?.naming).toBe(naming);
  });
});

describe('boardOfHost', () => {
  it.each(boards.flatMap(({ id, hosts }) => hosts.map((host) => [id, host] as const)))('knows %s at %s', (id, host) => {
    expect(boardOfHost(host)?.id).toBe(id);
    expect(boardOfHost(`eu.${host}`)?.id).toBe(id);
    expect(boardOfHost(`not${host}`)).toBeNull();
    expect(boardOfHost(`${host}.example`)).toBeNull();
  });

  it('has no id twice', () => {
    expect(new Set(boards.map(({ id }) => id)).size).toBe(boards.length);
  });
});

describe('hostile addresses', () => {
  it('take no time, however often a word of jobs is repeated', () => {
    const timeOf = (repeats: number) => {
      const start = performance.now();
      identify(`https://careers.example.com/${'lavoro_'.repeat(repeats)}-/x`);
      return performance.now() - start;
    };
    timeOf(10);
    expect(timeOf(60)).toBeLessThan(1_000); // with backtracking: years
  });

  it('name no job that would break a selector', () => {
    const page = new JSDOM(`<div class="job-detail-box"><a href='/job_detail/a"b.html'>x</a></div>`).window.document;
    const url = 'https://www.zhipin.com/web/geek/job?query=x';
    expect(identify(url, page.documentElement)?.job ?? '').not.toContain('"');
  });
});
