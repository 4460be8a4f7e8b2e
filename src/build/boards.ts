import { uneval } from 'devalue';
import type { Plugin } from 'esbuild';
import type { Board } from '../page/boards/board';
import { boards } from '../page/boards/boards';

/** What an address needs to be understood; where things stand on the page is card.js's business. */
const addressOf = ({ id, hosts, addresses, tenantInHost, elsewhere }: Board) => ({
  id,
  hosts,
  addresses,
  tenantInHost,
  elsewhere: elsewhere?.address && { address: elsewhere.address },
});

/** Gives detect.js the boards without their layouts: it runs on every matched page and must not grow with every selector. */
export const boardsAtAGlance: Plugin = {
  name: 'boards-at-a-glance',
  setup(build) {
    build.onLoad({ filter: /[\\/]page[\\/]boards[\\/]boards\.ts$/ }, () => ({
      contents: `export const boards = ${uneval(boards.map(addressOf))};`,
    }));
  },
};
