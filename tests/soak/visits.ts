import type { FixtureServer } from '../../src/build/browser/fixture-server';
import { article, careerPage, embeddingPage, greenhouseFrame, greenhouseListing } from '../browser/pages';
import { type PaneJob, twoPaneBoard } from '../browser/two-panes';
import { HOSTILE_URL, hostilePages } from '../page/hostile-pages';

/** One page to go to, and whether the card comes. */
export interface Visit {
  readonly url: string;
  readonly hasCard: boolean;
}

const FRAME = 'https://boards.greenhouse.io/embed/job_app?for=northwind&token=77';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const RESTLESS =
  '<script>let n = 0; const timer = setInterval(() => { document.body.append("."); if ((n += 1) > 50) clearInterval(timer); }, 5);</script>';

/** The jobs of the board that stays open. */
export const SOAK_JOBS: readonly (PaneJob & { readonly isProduct: boolean })[] = [
  { key: 'aaaaaaaaaaaaaaaa', title: 'Product Manager', company: 'Northwind', isProduct: true },
  { key: 'bbbbbbbbbbbbbbbb', title: 'Software Engineer', company: 'Contoso', isProduct: false },
  { key: 'cccccccccccccccc', title: 'Head of Product', company: 'Fabrikam', isProduct: true },
];
export const SOAK_BOARD = `https://www.indeed.com/jobs?q=product&vjk=${SOAK_JOBS[0]?.key}`;

/** Serves the pages, and gives them in the order in which they are gone to, again and again. */
export function serveVisits({ fixtures }: FixtureServer): Visit[] {
  const clobbered = hostilePages.find(({ name }) => name === 'a form before it');
  const pages: readonly (readonly [url: string, body: string, hasCard: boolean, headers?: Record<string, string>])[] = [
    ['https://boards.greenhouse.io/northwind/jobs/1', greenhouseListing({ title: 'Product Manager' }), true],
    ['https://boards.greenhouse.io/northwind/jobs/2', greenhouseListing({ title: 'Software Engineer' }), false],
    [
      'https://jobs.lever.co/contoso/3f0e7a52-6f0d-4c3a-9d5e-0a4b8c1d2e3f',
      careerPage({ title: 'Head of Product' }),
      true,
    ],
    ['https://blog.example.org/guide', article, false],
    [
      'https://job-boards.greenhouse.io/northwind/jobs/3',
      greenhouseListing({ title: 'Product Owner' }, RESTLESS),
      true,
    ],
    ['https://boards.greenhouse.io/northwind/jobs/4', greenhouseListing({ title: 'Product Manager' }), true, STRICT],
    [HOSTILE_URL, clobbered?.html() ?? '', true],
    ['https://www.company.example/careers?gh_jid=77', embeddingPage(FRAME, 600), false], // the card is in the frame
  ];
  fixtures.set(FRAME, { body: greenhouseFrame({ title: 'Product Manager' }, 600) });
  fixtures.set('https://www.indeed.com/jobs', { body: twoPaneBoard(SOAK_JOBS) });
  for (const [url, body, , headers = {}] of pages) fixtures.set(url, { body, headers });
  return pages.map(([url, , hasCard]) => ({ url, hasCard }));
}
