import type { Board } from './board';

/** A pattern as JSON: its source and its flags under one key that no record has. */
interface Pattern {
  readonly pattern: readonly [source: string, flags: string];
}

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && 'pattern' in value;

/** For JSON.stringify: regular expressions, which JSON does not know. */
export function withPatterns(_: string, value: unknown): unknown {
  return value instanceof RegExp ? ({ pattern: [value.source, value.flags] } satisfies Pattern) : value;
}

/** A record as the bundles carry it. */
export function parseRecord(json: string): Board {
  return JSON.parse(json, (_, value) => (isPattern(value) ? new RegExp(...value.pattern) : value));
}
