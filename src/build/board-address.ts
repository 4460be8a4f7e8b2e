import type { Board } from '../page/boards/board';

/** What of a record an address needs to be understood; where things stand on the page is card.js's business. */
export const addressOf = ({ id, hosts, addresses, tenantInHost, elsewhere }: Board) => ({
  id,
  hosts,
  addresses,
  tenantInHost,
  elsewhere: elsewhere?.address && { address: elsewhere.address },
});
