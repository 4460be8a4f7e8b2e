import { greenhouseListing } from '../browser/pages';

/** A page to load, and what must come of it: a run in which it does not measures something else. */
export interface PageCase {
  readonly name: string;
  readonly nodes: number;
  readonly url: string;
  readonly body: string;
  readonly card: boolean;
  /** The background is stopped before the load. */
  readonly cold: boolean;
}

const filler = (nodes: number) => Array.from({ length: nodes }, (_, n) => `<p>Paragraph ${n}.</p>`).join('');

/** One document in all cases of a size: only its host, its address and in one its title differ. */
const page = (nodes: number, title: string) =>
  greenhouseListing({ title }).replace('</main>', `</main><footer>${filler(nodes)}</footer>`);

/** Changes 500 times a second for as long as it is open: text, and nodes that come and go. */
const restless = (nodes: number) =>
  page(nodes, 'Senior Product Manager').replace(
    '</body>',
    `<script>
const parts = [...document.querySelectorAll('footer p')];
let count = 0;
setInterval(() => {
  for (let n = 0; n < 5; n += 1) {
    const part = parts[(count += 1) % 50];
    if (count % 2) part.firstChild.data = 'Paragraph ' + count;
    else part.replaceChildren('Paragraph ' + count);
  }
}, 10);
</script></body>`,
  );

const NO_EXTENSION = 'https://none.test/';
export const EMPTY = 'https://empty.test/';
export const EMPTY_AGAIN = 'https://empty-again.test/';
export const EMPTY_WITH_PERMISSIONS = 'https://empty-with-permissions.test/';
const BOARD = 'https://boards.greenhouse.io/northwind/';

type Row = readonly [name: string, url: string, title?: string | undefined, card?: boolean, cold?: boolean];

const casesOf = (nodes: number): PageCase[] => {
  const rows: Row[] = [
    ['no extension', `${NO_EXTENSION}${nodes}`],
    ['(a) empty extension', `${EMPTY}${nodes}`],
    ['    the same again', `${EMPTY_AGAIN}${nodes}`],
    ['    with our permissions', `${EMPTY_WITH_PERMISSIONS}${nodes}`],
    ['(b) ours, no listing', `${BOARD}${nodes}`],
    ['    ours, other listing', `${BOARD}jobs/1${nodes}`, 'Line Cook'],
    ['(c) ours, PM listing', `${BOARD}jobs/2${nodes}`, undefined, true],
    ['    background cold', `${BOARD}jobs/3${nodes}`, undefined, true, true],
  ];
  return rows.map(([name, url, title = 'Senior Product Manager', card = false, cold = false]) => ({
    name,
    nodes,
    url,
    body: page(nodes, title),
    card,
    cold,
  }));
};

/** The sizes of documents in nodes, beside those of the listing itself. */
export const sizes = [50, 5_000, 50_000] as const;
export const pageCases: readonly PageCase[] = sizes.flatMap(casesOf);

/** Pages that never rest, 5,000 nodes each. */
export const restlessCases = [
  ['(a) empty extension', `${EMPTY}restless`],
  ['(b) ours, no listing', `${BOARD}restless`],
  ['(c) ours, PM listing', `${BOARD}jobs/4711`],
].map(([name = '', url = '']) => ({ name, url, body: restless(5_000) }));
