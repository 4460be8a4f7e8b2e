import { uneval } from 'devalue';
import type { Plugin } from 'esbuild';
import type { Board } from '../page/boards/board';
import { boards } from '../page/boards/boards';
import { placesOf } from '../page/boards/register';
import { addressOf } from './board-address';

/** The register as a module: each record inside a function, so that a page compiles the one that its host has, or none. */
export function registerSource(recordOf: (board: Board) => unknown): string {
  const { hosts, elsewhere } = placesOf(boards);
  const records = boards.map((board) => `()=>(${uneval(recordOf(board))})`);
  return `export const register={hosts:${JSON.stringify(hosts)},elsewhere:${JSON.stringify(elsewhere)},records:[${records}]};`;
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
