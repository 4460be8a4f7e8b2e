import type { Board } from './board';
import { boards } from './boards';

/** The boards as an address meets them. A page has one host: it must not pay for the records of all the others. */
export interface Register {
  /** Each host's place in `records`. */
  readonly hosts: Readonly<Record<string, number>>;
  /** Each makes its record when it is asked for. */
  readonly records: readonly (() => Board)[];
  /** Places of the records whose jobs are shown on employers' own sites. */
  readonly elsewhere: readonly number[];
}

/** In the bundles, src/build/boards.ts puts the same in place of this, the records as functions that are not compiled until they are called. */
export const register: Register = {
  ...placesOf(boards),
  records: boards.map((board) => () => board),
};

/** Where the records stand in `boards`: by host, and those with jobs elsewhere. */
export function placesOf(boards: readonly Board[]): Pick<Register, 'hosts' | 'elsewhere'> {
  return {
    hosts: Object.fromEntries(boards.flatMap(({ hosts }, place) => hosts.map((host) => [host, place]))),
    elsewhere: boards.flatMap(({ elsewhere }, place) => (elsewhere ? [place] : [])),
  };
}
