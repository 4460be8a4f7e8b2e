import type { Board } from './board';

/** A pattern as JSON: its source and its flags under one key that no record has. */
interface Pattern {
  readonly pattern: readonly [source: string, flags: string];
}

/** A record as the bundles carry it, on one line. Its hosts stand in the list of all hosts. */
export function writeRecord(record: object): string {
  return JSON.stringify({ ...record, hosts: [] }, (_, value) =>
    value instanceof RegExp ? ({ pattern: [value.source, value.flags] } satisfies Pattern) : value,
  );
}

/** The record on the line at `place`, or null. */
export function readRecord(lines: string, place: number): Board | null {
  const line = lines.split('\n')[place];
  return line ? (withPatterns(JSON.parse(line)) as Board) : null;
}

/** Makes patterns of what stands for them, in place. By hand: the parser's own way to change values takes three times as long. */
function withPatterns(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('pattern' in value) return new RegExp(...(value as Pattern).pattern);
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) parts[key] = withPatterns(parts[key]);
  return value;
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
