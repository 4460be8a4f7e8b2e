import type { Address } from './board';
import { boardOfHost } from './lookup';

/** What is asked of an address; a window's `location` has it, and to parse its text anew would be work. */
type Place = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/**
 * False where the address is a board's and can show no job, whatever stands on its page; true where it may, and where no
 * board is known. The cheapest look of all, and never stricter than `identify`.
 */
export function mayBeJobOfBoard(place: Place): boolean {
  const board = boardOfHost(place.hostname);
  return !board || board.addresses.some((address) => address.opened || mayName(place, address));
}

function mayName({ pathname, search }: Place, { path, query }: Address): boolean {
  if (path && !path.test(pathname)) return false;
  return !query || (search !== '' && query.job.test(new URLSearchParams(search).get(query.key) ?? ''));
}
