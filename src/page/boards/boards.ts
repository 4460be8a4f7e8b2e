import { ashby } from './ashby';
import type { Board } from './board';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import { plainBoards } from './plain';
import { workday } from './workday';

/** Every board that has a record. */
export const boards: readonly Board[] = [greenhouse, ashby, workday, indeed, linkedin, ...plainBoards];

/** The board that a host name belongs to, on a dot boundary, or null. */
export function boardOfHost(hostname: string): Board | null {
  return boards.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null;
}
