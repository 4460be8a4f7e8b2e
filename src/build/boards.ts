import { uneval } from 'devalue';
import type { Plugin } from 'esbuild';
import { boards } from '../page/boards/boards';
import { addressOf } from './board-address';

/** Gives detect.js the boards without their layouts: it runs on every matched page and must not grow with every selector. */
export const boardsAtAGlance: Plugin = {
  name: 'boards-at-a-glance',
  setup(build) {
    build.onLoad({ filter: /[\\/]page[\\/]boards[\\/]boards\.ts$/ }, () => ({
      contents: `export const boards = ${uneval(boards.map(addressOf))};`,
    }));
  },
};
