import type { Board } from './board';
import { register } from './register';

const made = new Map<number, Board>();

function boardAt(place: number): Board | null {
  const board = made.get(place) ?? register.records[place]?.();
  if (board) made.set(place, board);
  return board ?? null;
}

/** The board that a host name belongs to, on a dot boundary, or null. */
export function boardOfHost(hostname: string): Board | null {
  for (let host = hostname; ; host = host.slice(host.indexOf('.') + 1)) {
    if (Object.hasOwn(register.hosts, host)) return boardAt(register.hosts[host] ?? -1);
    if (!host.includes('.')) return null;
  }
}

/** The boards whose jobs are also shown on employers' own sites. */
export function boardsElsewhere(): readonly Board[] {
  return register.elsewhere.flatMap((place) => boardAt(place) ?? []);
}
