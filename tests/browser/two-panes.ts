/** A two-pane board whose parts change when and in what order a test says. */

export interface PaneJob {
  readonly key: string;
  readonly title: string;
  readonly company: string;
}

/** What the page does after a click, each step so many ms after it. A step not named is not done. */
export interface Plan {
  /** The address names the job; by replaceState with `replace`. */
  readonly address?: number;
  readonly replace?: boolean;
  /** The pane is emptied. */
  readonly empty?: number;
  readonly title?: number;
  readonly text?: number;
  /** The text's first paragraph, before the whole. */
  readonly teaser?: number;
  /** The list is rendered anew. */
  readonly list?: number;
}

/** The first words of a job's text: they tell which job it belongs to. */
export const openingOf = ({ title, company }: Pick<PaneJob, 'title' | 'company'>) => `As ${title} at ${company}`;

/** The last words of every text: it is there as a whole. */
export const CLOSING = 'Five years in product work, clear writing, and patience in rooms where nobody agrees yet.';

const textOf = (job: PaneJob) => [
  `${openingOf(job)} you will own our roadmap, and we shape it together with engineering, design and finance.`,
  'What you will do',
  'Build consensus among stakeholders who do not report to you, and back each priority with evidence from customers.',
  'Requirements',
  CLOSING,
];

declare global {
  interface Window {
    /** What the next click does. */
    plan: Plan;
    /** How many steps are still to come. */
    pending: number;
    /** Whether the page came from the back-forward cache. */
    persisted: boolean;
  }
}

/** The page in the manner of Indeed: `vjk` in the address is the open job. Back and forward follow with the last plan's delays. */
export const twoPaneBoard = (jobs: readonly PaneJob[], { loadsAfter = 0 } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>product manager jobs</title></head><body>
<h1>product manager jobs</h1><ul></ul>
<div class="jobsearch-RightPane"><div id="jobsearch-ViewjobPaneWrapper">
<h2 data-testid="jobsearch-JobInfoHeader-title"></h2><div data-testid="inlineHeader-companyName"></div>
<div id="jobDescriptionText"></div></div></div>
<script>
const jobs = new Map(${JSON.stringify(jobs.map((job) => [job.key, { ...job, paragraphs: textOf(job) }]))});
const at = (selector) => document.querySelector(selector);
const timers = new Set();
window.plan = { address: 0, title: 0, text: 0 };
window.pending = 0;
window.persisted = false;
addEventListener('pageshow', (event) => { window.persisted = event.persisted; });
const shown = () => jobs.get(new URL(location).searchParams.get('vjk'));
const write = (paragraphs) => {
  at('#jobDescriptionText').replaceChildren(...paragraphs.map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  }));
};
const steps = {
  address: ({ key }, { replace }) => history[replace ? 'replaceState' : 'pushState'](null, '', '?q=product&vjk=' + key),
  empty: () => { at('h2').textContent = ''; write([]); },
  title: ({ title, company }) => {
    at('h2').innerHTML = '<span>' + title + '<span> - job post</span></span>';
    at('[data-testid="inlineHeader-companyName"]').textContent = company;
  },
  teaser: ({ paragraphs }) => write(paragraphs.slice(0, 1)),
  text: ({ paragraphs }) => write(paragraphs),
  list: () => {
    at('ul').replaceChildren(...[...jobs.values()].map(({ key, title }) => {
      const item = document.createElement('li');
      item.innerHTML = '<a id="card-' + key + '" href="#">' + title + '</a>';
      item.firstChild.onclick = (event) => { event.preventDefault(); follow(jobs.get(key), window.plan); };
      return item;
    }));
  },
};
function follow(job, plan) {
  for (const timer of timers) clearTimeout(timer); // what a former job still had to come does not come
  timers.clear();
  window.pending = 0;
  for (const [name, step] of Object.entries(steps)) {
    if (plan[name] === undefined) continue;
    const run = () => { step(job, plan); window.pending -= 1; };
    window.pending += 1;
    if (plan[name] === 0) run();
    else timers.add(setTimeout(run, plan[name]));
  }
}
addEventListener('popstate', () => {
  const { address, ...others } = window.plan;
  if (shown()) follow(shown(), others);
  else steps.empty();
});
steps.list();
if (shown()) follow(shown(), { title: ${loadsAfter}, text: ${loadsAfter} });
</script></body></html>`;

/** A career site that shows one job after another: by a hash route, or without any change of the address. */
export const careerApp = (jobs: readonly PaneJob[], { hashRoute }: { hashRoute: boolean }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Careers</title></head>
<body><ul>${jobs.map(({ key, title }) => `<li><a id="card-${key}" href="#/jobs/${key}">${title}</a></li>`).join('')}</ul>
<main></main>
<script>
const jobs = new Map(${JSON.stringify(jobs.map((job) => [job.key, { ...job, paragraphs: textOf(job) }]))});
const show = (key) => setTimeout(() => {
  const job = jobs.get(key);
  document.title = job ? job.title + ' | ' + job.company : 'Careers';
  document.querySelector('main').innerHTML = job ? '<h1>' + job.title + '</h1>'
    + job.paragraphs.map((words) => '<p>' + words + '</p>').join('') + '<button>Apply now</button>' : '';
}, 300);
for (const link of document.querySelectorAll('a')) link.onclick = (event) => {
  if (${hashRoute}) return;
  event.preventDefault();
  show(link.id.slice('card-'.length));
};
addEventListener('hashchange', () => show(location.hash.slice('#/jobs/'.length)));
show(${hashRoute} ? location.hash.slice('#/jobs/'.length) : '${jobs[0]?.key}');
</script></body></html>`;
