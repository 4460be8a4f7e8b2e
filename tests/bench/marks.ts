import type { PageRow, RestlessRow } from './page';
import type { PopupTimes } from './popup';

/** One limit that the project has set itself, and what this run measured. */
export interface Mark {
  readonly figure: string;
  readonly measured: number;
  /** At most. */
  readonly wanted: number;
  readonly held: boolean;
}

/** What was measured, as far as it was. */
export interface Measured {
  readonly page?: readonly PageRow[];
  readonly restless?: readonly RestlessRow[];
  readonly popup?: PopupTimes;
}

const NODES = 5_000;
const LONG_TASK_MS = 50; // as browsers count
const DIGITS = 2;

/** Holds the figures against the limits; those that were not measured are left out. */
export function holdToMarks({ page = [], restless = [], popup }: Measured): Mark[] {
  const row = (mark: string) => page.find(({ page, nodes }) => nodes === NODES && page.includes(mark));
  const [empty, silent, card] = [row('(a)'), row('(b)'), row('(c)')];
  const busy = restless.filter(({ page }) => page.includes('ours'));
  const most = (values: readonly number[]) => (values.length > 0 ? Math.max(...values) : undefined);
  const figures: [figure: string, measured: number | undefined | null, wanted: number][] = [
    ['(b) no listing: CPU beside the empty extension, ×', silent && empty && silent.cpu / empty.cpu, 2],
    ['(b) no listing: heap beside the empty extension, KB', silent && empty && silent.heap - empty.heap, 80],
    ['(c) card: CPU, ms', card?.total, 15],
    ['(c) card: longest task of ours, ms', card?.longestTask, LONG_TASK_MS],
    ['(c) card: painted after DOMContentLoaded, ms', card?.painted, 150],
    ['(c) card: layout shift', card?.shift, 0],
    ['restless page while it is watched, % of a core', most(busy.map(({ whileWatched }) => whileWatched)), 1],
    ['restless page afterwards, % of a core', most(busy.map(({ afterwards }) => afterwards)), 0],
    ['popup: reading of 10 KB painted, ms', popup?.reading, 100],
  ];
  return figures.flatMap(([figure, measured, wanted]) =>
    measured === undefined || measured === null
      ? []
      : {
          figure,
          measured: Number(measured.toFixed(DIGITS)),
          wanted,
          held: Number(measured.toFixed(DIGITS)) <= wanted,
        },
  );
}
