import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCompany, readPlace, readTitle } from '../../src/page/board-parts';
import type { Board } from '../../src/page/boards/board';
import { findListing } from '../../src/page/find-listing';
import { glance } from '../../src/page/glance';
import { identify, linkTo } from '../../src/page/identity';

const UUID = '29580c0d-b998-4aa5-aba8-29497e8b6d16';
const page = (html: string) => new JSDOM(html).window.document.documentElement;

describe('the addresses of job sites', () => {
  it.each([
    ['glassdoor:1009412345678', 'https://www.glassdoor.fr/job-listing/product-owner-JV_IC1.htm?jl=1009412345678&src=x'],
    ['glassdoor:product-owner-JV_IC1', 'https://nl.glassdoor.be/job-listing/product-owner-JV_IC1.htm'],
    ['ziprecruiter:5a0c7d1e', 'https://www.ziprecruiter.com/c/Harbor/Job/Product-Manager/-in-Ghent,NY?jid=5a0c7d1e'],
    ['ziprecruiter:382837723', 'https://www.ziprecruiter.co.uk/jobs/382837723-product-owner-at-harbor-lines'],
    [
      `monster:${UUID}`,
      `https://www.monster.com/job-openings/pm-ghent--${UUID}`,
      `https://www.monster.com/job-openings/${UUID}`,
    ],
    [`dice:${UUID}`, `https://www.dice.com/job-detail/${UUID}?q=x`],
    [
      'stepstone:13103306',
      'https://www.stepstone.de/stellenangebote--PM-Bremen-Harbor--13103306-inline.html?rltr=21',
      'https://www.stepstone.at/stellenangebote--13103306.html',
      'https://www.totaljobs.com/job/product-manager/harbor-job13103306',
    ],
    ['xing:999', 'https://www.xing.com/jobs/berlin-product-owner-999', 'https://www.xing.com/jobs/999?ijt=1'],
    ['infojobs:i4c7d', 'https://www.infojobs.net/madrid/product-manager/of-i4c7d?applicationOrigin=x'],
    ['infojobs:11689088', 'https://www.infojobs.com.br/vaga-de-produto-em-minas-gerais__11689088.aspx'],
    ['reed:5432', 'https://www.reed.co.uk/jobs/product-owner/5432?source=x'],
    ['hh:77', 'https://hh.ru/vacancy/77', 'https://almaty.hh.kz/vacancy/77?from=x', 'https://rabota.by/vacancy/77'],
    ['wellfound:2747178', 'https://wellfound.com/jobs/2747178-pm', 'https://wellfound.com/jobs/2747178'],
    ['builtin:4808', 'https://www.builtinchicago.org/job/pm/4808', 'https://builtin.com/job/product/pm/4808?i=x'],
    ['workatastartup:7', 'https://www.workatastartup.com/jobs/7'],
    ['ycombinator:8wAy0QH', 'https://www.ycombinator.com/companies/axle/jobs/8wAy0QH-prod'],
    ['hackernews:28715110', 'https://news.ycombinator.com/item?id=28715110'],
    [
      'levels:954',
      'https://www.levels.fyi/jobs?jobId=954',
      'https://www.levels.fyi/jobs/title/product-manager?jobId=954',
    ],
    ['startupjobs:6968549', 'https://startup.jobs/senior-product-manager-pair-team-6968549'],
    [
      'wttj:upway:product-owner_paris',
      'https://www.welcometothejungle.com/en/companies/upway/jobs/product-owner_paris',
      'https://www.welcometothejungle.com/fr/companies/upway/jobs/product-owner_paris?q=1',
    ],
    ['wttj:4v68lVGl', 'https://app.welcometothejungle.com/jobs/4v68lVGl'],
    ['weworkremotely:case-iq-product-owner', 'https://weworkremotely.com/remote-jobs/case-iq-product-owner'],
    [
      'remoteok:1129981',
      'https://remoteok.com/remote-jobs/remote-pm-1129981',
      'https://remoteok.com/remote-jobs/1129981',
    ],
    ['arbeitnow:121950', 'https://www.arbeitnow.com/jobs/companies/crewmeister/product-manager-munich-121950'],
    ['aijobs:10150', 'https://aijobs.net/job/product-manager-san-jose-10150/'],
    [
      'seek:80000123',
      'https://www.seek.com.au/job/80000123?type=standard',
      'https://id.jobstreet.com/id/job/80000123',
      'https://hk.jobsdb.com/product-manager-jobs?jobId=80000123&type=standard',
    ],
    ['naukri:200226501234', 'https://www.naukri.com/job-listings-pm-harbor-bengaluru-5-to-9-years-200226501234?src=x'],
    ['wantedly:480204', 'https://www.wantedly.com/projects/480204'],
    [
      'saramin:53660693',
      'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=53660693',
      'https://www.saramin.co.kr/zf_user/jobs/view?rec_idx=53660693&t_ref=x',
    ],
    ['wanted:110126', 'https://www.wanted.co.kr/wd/110126'],
    ['zhipin:4a1b-2c~', 'https://www.zhipin.com/job_detail/4a1b-2c~.html?lid=1'],
    ['liepin:1984054575', 'https://www.liepin.com/job/1984054575.shtml?pgRef=x'],
    [
      'google:123456789',
      'https://www.google.com/about/careers/applications/jobs/results/123456789-product-manager?q=x',
      'https://www.google.com/about/careers/applications/jobs/results/123456789',
    ],
    ['amazon:2891234', 'https://www.amazon.jobs/en-gb/jobs/2891234/senior-pm', 'https://amazon.jobs/jobs/2891234'],
    [
      'microsoft:1791234',
      'https://jobs.careers.microsoft.com/global/en/job/1791234/Product-Manager',
      'https://apply.careers.microsoft.com/careers/job/1791234?hl=en',
      'https://apply.careers.microsoft.com/careers?pid=1791234&domain=microsoft.com',
    ],
    ['apple:200607287-0157', 'https://jobs.apple.com/en-us/details/200607287-0157/product-manager?team=SFTWR'],
  ])('name %s', (id, ...urls) => {
    expect(urls.map((url) => identify(url)?.id)).toEqual(urls.map(() => id));
  });

  it.each([
    'https://www.glassdoor.com/Job/product-manager-jobs-SRCH_KO0,15.htm?jl=1009412345678',
    'https://www.glassdoor.com/Reviews/Harbor-Reviews-E230560.htm',
    'https://www.ziprecruiter.com/Jobs/Product-Manager',
    'https://www.ziprecruiter.co.uk/jobs/search?q=product',
    'https://www.monster.com/jobs/search?q=product+manager',
    'https://www.monster.com/salary/q-product-manager-jobs',
    'https://www.dice.com/jobs?q=product%20manager',
    'https://www.stepstone.de/jobs/product-manager/in-bremen',
    'https://www.totaljobs.com/jobs/product-manager/in-london?page=2',
    'https://www.xing.com/jobs/search/ki?keywords=product',
    'https://www.xing.com/profile/Ada_Harbor4711',
    'https://www.infojobs.net/ofertas-trabajo/product-manager',
    'https://www.infojobs.com.br/empresa-harbor__4711',
    'https://www.reed.co.uk/jobs/product-manager-jobs-in-london?pageno=2',
    'https://hh.ru/search/vacancy?text=product',
    'https://hh.ru/applicant/vacancy_response?vacancyId=77',
    'https://wellfound.com/jobs?job_listing_slug=2747178-pm',
    'https://wellfound.com/company/harbor/jobs',
    'https://builtin.com/jobs/product/product-manager',
    'https://builtin.com/company/harbor/jobs',
    'https://www.workatastartup.com/companies/harbor',
    'https://www.ycombinator.com/companies/axle/jobs',
    'https://www.ycombinator.com/jobs/role/product-manager',
    'https://news.ycombinator.com/jobs',
    'https://www.levels.fyi/t/product-manager',
    'https://startup.jobs/roles/product-manager-jobs',
    'https://www.welcometothejungle.com/fr/companies/upway/jobs',
    'https://www.welcometothejungle.com/fr/jobs?query=product',
    'https://weworkremotely.com/remote-jobs/search?term=product',
    'https://weworkremotely.com/categories/remote-product-jobs',
    'https://remoteok.com/remote-product-manager-jobs',
    'https://www.arbeitnow.com/jobs/companies/crewmeister',
    'https://aijobs.net/?key=product',
    'https://www.seek.com.au/product-manager-jobs',
    'https://www.seek.com.au/job/80000123/apply',
    'https://www.naukri.com/product-manager-jobs-in-bengaluru-2',
    'https://www.wantedly.com/companies/harbor/projects',
    'https://www.saramin.co.kr/zf_user/jobs/relay/view-detail?rec_idx=53660693',
    'https://www.wanted.co.kr/wdlist/507/559',
    'https://www.zhipin.com/gongsi/4a1b.html',
    'https://www.liepin.com/company/8000123/',
    'https://www.google.com/about/careers/applications/jobs/results?q=product',
    'https://www.google.com/search?q=product+manager+jobs&udm=8',
    'https://www.amazon.jobs/en/search?base_query=product',
    'https://apply.careers.microsoft.com/careers/apply?pid=1791234',
    'https://jobs.apple.com/en-us/search?search=product',
    'https://www.linkedin.com/jobs/view/externalApply/4297545222?url=x',
    'https://www.linkedin.com/in/ada-harbor-4251488782',
    'https://fr.indeed.com/cmp/Scaleway/reviews?fromjk=01101a2726f3d6cc',
  ])('name no job in %s', (url) => expect(identify(url)).toBeNull());
});

describe('a search whose address names no job', () => {
  const search = 'https://www.glassdoor.com/Job/product-manager-jobs-SRCH_KO0,15.htm';
  const open = (id: string) => page(`<h1>2,543 jobs</h1><h1 id="${id}">Product Manager</h1>`);

  it('shows the one that an element names, and links to its own page', () => {
    const identity = identify(search, open('jd-job-title-1009412345678'));
    expect(identity?.id).toBe('glassdoor:1009412345678');
    expect(identity && linkTo(identity)).toBe('https://www.glassdoor.com/job-listing/j?jl=1009412345678');
  });

  it.each([
    ['of another kind', 'jd-company-1009412345678'],
    ['without an id', 'jd-job-title-'],
  ])('shows none beside an element %s', (_, id) => expect(identify(search, open(id))).toBeNull());

  it('is linked to as it is where the board has no page known for the job', () => {
    const url = 'https://www.infojobs.com.br/vagas-de-emprego.aspx?palabra=produto&utm_source=x';
    const card = '<div class="js_rowCard active"><div class="js_vacancyLoad" data-id="7"></div></div>';
    const identity = identify(url, page(card));
    expect(identity && [identity.id, linkTo(identity)]).toEqual([
      'infojobs:7',
      'https://www.infojobs.com.br/vagas-de-emprego.aspx?palabra=produto',
    ]);
  });

  it('is seen at a glance by the card that links to the open job', () => {
    const html = (id: string) =>
      `<a href="/job_detail/${id}.html">产品经理</a><div class="job-detail-box"><a href="/job_detail/4a1b.html">更多</a></div>`;
    const look = (id: string) => {
      const url = 'https://www.zhipin.com/web/geek/jobs?query=x';
      return glance(new JSDOM(html(id), { url }).window.document, url, (title) => title.includes('产品'));
    };
    expect(look('4a1b')).toMatchObject({ id: 'zhipin:4a1b', titles: ['产品经理'] });
    expect(look('ffff')).toBeNull();
  });
});

describe('a record', () => {
  const read = (more: Partial<Board>, html: string) => {
    const found = identify('https://www.dice.com/job-detail/29580c0d-b998-4aa5-aba8-29497e8b6d16');
    if (!found?.board) throw new Error('no identity');
    const board = { ...found.board, ...more };
    const identity = { ...found, board, layout: board.layout };
    const element = page(html);
    return [readTitle(element, identity), readCompany(element, identity, ''), readPlace(element, identity)];
  };
  const layout = { title: ['[id="t-{job}"]'], company: ['a'], place: ['p'], text: [] };

  it.each([
    ['takes the part that bears the job’s id', `<b id="t-other">Cook</b><b id="t-${UUID}">Owner</b>`, 'Owner'],
    ['takes no part of another job', '<b id="t-other">Cook</b>', null],
  ])('%s', (_, html, title) => expect(read({ layout }, html)[0]).toBe(title));

  it('passes over a link that wraps a logo', () => {
    expect(read({ layout }, '<a><img alt=""></a><a>Harbor Lines</a>')[1]).toBe('Harbor Lines');
  });

  it.each([
    ['the page’s employer before the board’s', '<a>Tidewater</a>', 'Tidewater'],
    ['the board’s where the page names none', '<a></a>', 'Harbor Lines'],
  ])('says %s', (_, html, company) => expect(read({ layout, employer: 'Harbor Lines' }, html)[1]).toBe(company));

  it.each([
    ['Ghent · 3 days ago', 'Ghent'],
    ['Ghent', 'Ghent'],
  ])('cuts "%s" to the place', (words, place) => {
    expect(read({ layout, placeNoise: / · .*$/ }, `<p>${words}</p>`)[2]).toBe(place);
  });
});

describe('the data a page is rendered from', () => {
  const url = 'https://www.workatastartup.com/jobs/7';
  const text = 'You own the roadmap of the ferry timetable and win the harbour masters for it.';
  const job = { id: 7, title: 'Product Manager', location: 'Ghent', descriptionHtml: `<p>${text}</p>` };
  const find = (props: unknown, title = 'Product Manager at Harbor') => {
    const { document } = new JSDOM(`<title>${title}</title><div data-page></div>`, { url }).window;
    const data = typeof props === 'string' ? props : JSON.stringify({ props });
    document.querySelector('div')?.setAttribute('data-page', data);
    return findListing(document, url);
  };

  it('gives all parts of the job', () => {
    expect(find({ job, company: { name: 'Harbor' } })).toMatchObject({
      title: 'Product Manager',
      company: 'Harbor',
      place: 'Ghent',
      text,
      source: 'structured-data',
    });
  });

  it('counts without an id when the page shows its title', () => {
    expect(find({ job: { ...job, id: undefined } })?.title).toBe('Product Manager');
    expect(find({ job: { ...job, id: undefined } }, 'Product Owner at Harbor')).toBeNull();
  });

  it.each([
    ['of another job', { job: { ...job, id: 8 } }],
    ['without a title', { job: { ...job, title: null } }],
    ['of another shape', { job: 'Product Manager' }],
    ['that is no JSON', '{"props":'],
    ['of half a megabyte', { job, rest: 'x'.repeat(500_000) }],
  ])('is nothing %s', (_, props) => expect(find(props)).toBeNull());
});
