import type { Plugin } from 'esbuild';
import type { Board } from '../page/boards/board';
import { boards } from '../page/boards/boards';
import { writeHosts, writeRecord } from '../page/boards/record';
import { placesOf } from '../page/boards/register';
import { addressOf } from './board-address';

/**
 * The register as a module: all records in one string, of which a page parses the line that its host has. To read over a
 * string is the cheapest that can be done with what is not needed; expressions would be made for all boards.
 */
function registerSource(recordOf: (board: Board) => object): string {
  const { hosts, elsewhere } = placesOf(boards);
  const lines = boards.map((board) => writeRecord(recordOf(board))).join('\n');
  return `import { readPlace, readRecord } from './record';
const hosts = ${JSON.stringify(writeHosts(hosts))};
const lines = ${JSON.stringify(lines)};
export const register = {
  placeOf: (host) => readPlace(hosts, host),
  recordAt: (place) => readRecord(lines, place),
  elsewhere: ${JSON.stringify(elsewhere)},
};`;
}

const inPlaceOfRegister = (name: string, recordOf: (board: Board) => object): Plugin => ({
  name,
  setup(build) {
    build.onLoad({ filter: /[\\/]page[\\/]boards[\\/]register\.ts$/ }, ({ path }) => ({
      contents: registerSource(recordOf),
      resolveDir: path.replace(/[\\/][^\\/]+$/, ''),
    }));
  },
});

/** Gives detect.js the boards without their layouts: it runs on every matched page and must not grow with every selector. */
export const boardsAtAGlance = inPlaceOfRegister('boards-at-a-glance', addressOf);

/** Gives the readers whole records. */
export const boardsWhole = inPlaceOfRegister('boards-whole', (board) => board);
