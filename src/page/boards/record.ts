import type { Board } from './board';

/** A pattern as JSON: its source and its flags under one key that no record has. */
interface Pattern {
  readonly pattern: readonly [source: string, flags: string];
}

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && 'pattern' in value;

/** A record as the bundles carry it, on one line. Its hosts stand in the list of all hosts. */
export function writeRecord(record: object): string {
  return JSON.stringify({ ...record, hosts: [] }, (_, value) =>
    value instanceof RegExp ? ({ pattern: [value.source, value.flags] } satisfies Pattern) : value,
  );
}

/** The record on the line at `place`, or null. */
export function readRecord(lines: string, place: number): Board | null {
  const line = lines.split('\n')[place];
  return line ? JSON.parse(line, (_, value) => (isPattern(value) ? new RegExp(...value.pattern) : value)) : null;
}

/** The hosts with their places, each `host place` between bars. */
export function writeHosts(hosts: ReadonlyMap<string, number>): string {
  return `|${[...hosts].map(([host, place]) => `${host} ${place}|`).join('')}`;
}

/** The place of a host in such a list, or null. */
export function readPlace(list: string, host: string): number | null {
  const at = list.indexOf(`|${host} `);
  return at < 0 ? null : Number.parseInt(list.slice(at + host.length + 2), 10);
}
