import { ashby } from './ashby';
import type { Board } from './board';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import { plainBoards } from './plain';
import { workday } from './workday';

/** Every board that has a record. */
export const boards: readonly Board[] = [greenhouse, ashby, workday, indeed, linkedin, ...plainBoards];
