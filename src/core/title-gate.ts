import { fold } from './fold';

/** The stems without which no title is product work, compiled from content/titles. */
export interface TitleGate {
  /** Alternatives, folded, that may stand anywhere, a space in them for anything that is no letter, or nothing. */
  readonly stems: string;
  /** Abbreviations that count only as whole words. */
  readonly words: string;
}

const GAP = '[^\\p{L}\\p{M}\\p{N}]*';
const patterns = new WeakMap<TitleGate, RegExp>();

/** Could the full rules call this title product work? A cheap yes or no that never loses a title the rules would keep. */
export function mayBeProduct(title: string, gate: TitleGate): boolean {
  let pattern = patterns.get(gate);
  if (!pattern) {
    pattern = RegExp(`${gate.stems.replaceAll(' ', GAP)}|(?<![a-z\\d])(?:${gate.words})(?![a-z\\d])`, 'u');
    patterns.set(gate, pattern);
  }
  return pattern.test(fold(title));
}
