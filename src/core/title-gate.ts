import { fold } from './fold';

/** The stems without which no title is product work, as sources of regular expressions, compiled from content/titles. */
export interface TitleGate {
  /** Alternatives that may stand anywhere, looked for in the folded title without its spaces and punctuation. */
  readonly stems: string;
  /** Abbreviations that count only as whole words. */
  readonly words: string;
}

const GAPS = /[^\p{L}\p{M}\p{N}]+/gu;
const compiled = new WeakMap<TitleGate, readonly [stems: RegExp, words: RegExp]>();

/** Could the full rules call this title product work? A cheap yes or no that never loses a title the rules would keep. */
export function mayBeProduct(title: string, gate: TitleGate): boolean {
  let patterns = compiled.get(gate);
  if (!patterns) {
    patterns = [RegExp(gate.stems), RegExp(`(?<![a-z\\d])(${gate.words})(?![a-z\\d])`)];
    compiled.set(gate, patterns);
  }
  const folded = fold(title);
  return patterns[0].test(folded.replace(GAPS, '')) || patterns[1].test(folded);
}
