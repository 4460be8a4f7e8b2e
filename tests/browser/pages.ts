/** Pages for the browser tests, written by us. Each function gives whole HTML. */

const DUTIES = [
  'You will own the roadmap of our payments product and shape it with engineering, design and finance.',
  'You build consensus among stakeholders who do not report to you, and back each priority with evidence from customers.',
  'You run discovery every week, write down what you learned, and keep the backlog short enough to be read.',
  'Requirements: five years in product management, clear writing, and patience in rooms where nobody agrees yet.',
];

interface Job {
  readonly title: string;
  readonly company?: string;
  readonly duties?: readonly string[];
}

const posting = ({ title, company = 'Northwind', duties = DUTIES }: Job) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  hiringOrganization: { '@type': 'Organization', name: company },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Berlin' } },
  description: duties.map((duty) => `<p>${duty}</p>`).join(''),
});

const descriptionOf = ({ duties = DUTIES }: Job) => duties.map((duty) => `<p>${duty}</p>`).join('\n');

/** A listing as Greenhouse's newer board renders it. */
export const greenhouseListing = (job: Job, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Job Application for ${job.title} at ${job.company ?? 'Northwind'}</title>
${head}
<script type="application/ld+json">${JSON.stringify(posting(job))}</script></head>
<body><main><div class="job__title"><h1>${job.title}</h1></div><div class="job__location">Berlin</div>
<div class="job__description">${descriptionOf(job)}</div></main></body></html>`;

/** The frame that Greenhouse puts into a company's page, as tall as its text. */
export const greenhouseFrame = (job: Job, heightPx: number) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Job Application for ${job.title} at ${job.company ?? 'Northwind'}</title></head>
<body style="margin:0;min-height:${heightPx}px"><div id="app_body"><h1 class="app-title">${job.title}</h1>
<span class="company-name">at ${job.company ?? 'Northwind'}</span><div class="location">Berlin</div>
<div id="content">${descriptionOf(job)}</div></div></body></html>`;

/** A company's careers page around such a frame. */
export const embeddingPage = (
  frameUrl: string,
  heightPx: number,
  before = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Open Positions</title><h1>Open Positions</h1><p>Join us.</p>',
) => `${before}
<div id="grnhse_app"><iframe id="grnhse_iframe" src="${frameUrl}" width="100%" height="${heightPx}" style="border:0"></iframe></div>
<footer>About us</footer>`;

/** A two-pane board in the manner of Indeed: cards at the left, the open job at the right, the address follows. */
export const twoPanes = (jobs: readonly (Job & { key: string })[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>product manager jobs</title></head>
<body><h1>product manager jobs</h1>
<ul>${jobs.map(({ key, title }) => `<li class="job_seen_beacon"><a id="card-${key}" href="#" data-jk="${key}">${title}</a></li>`).join('')}</ul>
<div class="jobsearch-RightPane"></div>
<script>
const jobs = ${JSON.stringify(jobs.map((job) => ({ ...job, html: descriptionOf(job) })))};
function show(key) {
  const job = jobs.find((job) => job.key === key);
  document.querySelector('.jobsearch-RightPane').innerHTML = job ? '<div id="jobsearch-ViewjobPaneWrapper"><h2 data-testid="jobsearch-JobInfoHeader-title"><span>'
    + job.title + '<span> - job post</span></span></h2><div data-testid="inlineHeader-companyName">' + (job.company ?? 'Northwind')
    + '</div><div id="jobDescriptionText">' + job.html + '</div></div>' : '';
}
for (const link of document.querySelectorAll('a')) link.onclick = (event) => {
  event.preventDefault();
  history.pushState(null, '', '?q=product&vjk=' + link.dataset.jk);
  setTimeout(() => show(link.dataset.jk), 300);
};
addEventListener('popstate', () => setTimeout(() => show(new URL(location).searchParams.get('vjk')), 300));
show(new URL(location).searchParams.get('vjk'));
</script></body></html>`;

/** A company's own career page with structured data. */
export const careerPage = (job: Job) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${job.title} | Careers</title>
<script type="application/ld+json">${JSON.stringify(posting(job))}</script></head>
<body><h1>${job.title}</h1><article>${descriptionOf(job)}</article><a href="/apply">Apply now</a></body></html>`;

export const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Product Manager: a guide</title></head>
<body><article><h1>Product Manager</h1>${descriptionOf({ title: '' })}</article></body></html>`;
