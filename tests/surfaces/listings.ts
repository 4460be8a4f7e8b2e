import { article, embeddingPage, greenhouseFrame, greenhouseListing } from '../browser/pages';

const ORIGIN = 'https://boards.greenhouse.io';
const FRAME = `${ORIGIN}/embed/job_app?for=northwind&token=1`;
const TALL_PX = 3_000;

/** A listing that says something of each side, and leaves levers unsaid. */
export const duties = [
  'We are looking for a product manager who acts as the CEO of the product and owns the roadmap end to end.',
  'You will influence without authority across engineering, design and sales, and build consensus among stakeholders.',
  'You own the P&L of a product line that four million people use, and you set its pricing.',
  'Every week you talk to customers, gather evidence, and bring data-driven arguments to the table.',
  'You work cross-functionally to earn buy-in for your priorities, and negotiate trade-offs when teams disagree.',
];

/** A listing that says nothing of either side. */
const plainDuties = [
  'Our company makes tables and chairs of oak, and has done so in the same town since it was founded.',
  'You write down what was agreed in meetings, and you keep the list of open points short enough to be read.',
  'The office has a garden, a library and a kitchen in which somebody always cooks for those who come late.',
];

/** A listing in a language that is judged by its title and not read. */
const japaneseDuties = [
  'プロダクトのロードマップを策定し、開発チームと協力して改善を進めていただきます。',
  '顧客の声を聞いてください。',
];

/** Pages that the gallery visits. */
export const pages = {
  listing: `${ORIGIN}/northwind/jobs/1`,
  other: `${ORIGIN}/northwind/jobs/2`,
  plain: `${ORIGIN}/northwind/jobs/3`,
  unsure: `${ORIGIN}/northwind/jobs/4`,
  japanese: `${ORIGIN}/northwind/jobs/5`,
  article: 'https://www.example.org/guide',
  embedding: 'https://www.northwind.example/careers?gh_jid=1',
} as const;

const style =
  '<meta name="viewport" content="width=device-width"><style>body{font:17px/1.6 Arial,sans-serif;color:#222;max-width:46rem;margin:4rem 5rem}h1{font-size:2.1rem;margin-bottom:.4rem}.job__location{color:#555;margin-bottom:1.5rem}</style>';

/** What is served where. */
export const fixtures: readonly (readonly [url: string, body: string])[] = [
  [pages.listing, greenhouseListing({ title: 'Senior Product Manager, Payments', duties }, style)],
  [pages.other, greenhouseListing({ title: 'Software Engineer, Payments' }, style)],
  [pages.plain, greenhouseListing({ title: 'Product Owner', duties: plainDuties }, style)],
  [pages.unsure, greenhouseListing({ title: 'Product Lead', duties: ['Words.'.repeat(20)] }, style)],
  [pages.japanese, greenhouseListing({ title: 'プロダクトマネージャー', duties: japaneseDuties }, style)],
  [pages.article, article],
  [FRAME, greenhouseFrame({ title: 'Product Owner' }, TALL_PX)],
  [pages.embedding, embeddingPage(FRAME, TALL_PX)],
];
