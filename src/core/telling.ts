import type { Finding, Signal } from './types';

/** The signals that were found, the most telling first: those marked so, then clear, then weak ones; of equals those that fewer real listings have. */
export function tellingFirst(findings: readonly Finding[], signals: readonly Signal[]): readonly Signal[] {
  const found = new Set(findings.map(({ signal }) => signal));
  const known = [...found].flatMap((id) => signals.find((signal) => signal.id === id) ?? []);
  return known.sort((a, b) => weightOf(b) - weightOf(a) || a.rate - b.rate);
}

const weightOf = ({ strength, telling }: Signal) => (telling ? 2 : strength === 'clear' ? 1 : 0);
