import type { Board } from './board';
import { boards } from './boards';

/** The boards as an address meets them. A page has one host: it must not pay for the records of all the others. */
export interface Register {
  /** The place of a host's record; null for a host that no record lists. */
  placeOf(host: string): number | null;
  /** Makes the record anew at each call. */
  recordAt(place: number): Board | null;
  /** Places of the records whose jobs are shown on employers' own sites. */
  readonly elsewhere: readonly number[];
}

/** In the bundles, src/build/boards.ts puts the same in place of this, all records in one string. */
export const register: Register = {
  placeOf: (host) => placesOf(boards).hosts.get(host) ?? null,
  recordAt: (place) => boards[place] ?? null,
  elsewhere: placesOf(boards).elsewhere,
};

/** Where the records stand in `boards`: by host, and those with jobs elsewhere. */
export function placesOf(boards: readonly Board[]) {
  return {
    hosts: new Map(boards.flatMap(({ hosts }, place) => hosts.map((host) => [host, place] as const))),
    elsewhere: boards.flatMap(({ elsewhere }, place) => (elsewhere ? [place] : [])),
  };
}
