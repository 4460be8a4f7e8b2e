import type { Board } from './board';
import { register } from './register';

const made = new Map<number, Board | null>();

function boardAt(place: number): Board | null {
  const known = made.get(place);
  if (known !== undefined) return known;
  const board = register.recordAt(place);
  made.set(place, board);
  return board;
}

/** The board that a host name belongs to, on a dot boundary, or null. */
export function boardOfHost(hostname: string): Board | null {
  for (let host = hostname; ; host = host.slice(host.indexOf('.') + 1)) {
    const place = register.placeOf(host);
    if (place !== null) return boardAt(place);
    if (!host.includes('.')) return null;
  }
}

/** The boards whose jobs are also shown on employers' own sites. */
export function boardsElsewhere(): readonly Board[] {
  return register.elsewhere.flatMap((place) => boardAt(place) ?? []);
}
