import type { Plugin } from 'esbuild';
import type { Board } from '../page/boards/board';
import { boards } from '../page/boards/boards';
import { withPatterns } from '../page/boards/record';
import { placesOf } from '../page/boards/register';
import { addressOf } from './board-address';

/**
 * The register as a module: each record a string, parsed when its host is met. To read over a string is the cheapest that
 * a page can do with what it does not need; expressions would be made for all boards, or compiled in part.
 */
export function registerSource(recordOf: (board: Board) => unknown): string {
  const { hosts, elsewhere } = placesOf(boards);
  const records = boards.map((board) => `()=>r(${JSON.stringify(JSON.stringify(recordOf(board), withPatterns))})`);
  return `import{parseRecord as r}from'./record';
export const register={hosts:JSON.parse(${JSON.stringify(JSON.stringify(hosts))}),elsewhere:[${elsewhere}],records:[${records}]};`;
}

const inPlaceOfRegister = (name: string, recordOf: (board: Board) => unknown): Plugin => ({
  name,
  setup(build) {
    build.onLoad({ filter: /[\\/]page[\\/]boards[\\/]register\.ts$/ }, () => ({ contents: registerSource(recordOf) }));
  },
});

/** Gives detect.js the boards without their layouts: it runs on every matched page and must not grow with every selector. */
export const boardsAtAGlance = inPlaceOfRegister('boards-at-a-glance', addressOf);

/** Gives the readers whole records. */
export const boardsWhole = inPlaceOfRegister('boards-whole', (board) => board);
