import { fold } from './fold';

/** The stems without which no title is product work, as sources of regular expressions, compiled from content/titles. */
export interface TitleGate {
  /** Alternatives that may stand anywhere, looked for in the folded title without its spaces and punctuation. */
  readonly stems: string;
  /** Abbreviations that count only as whole words. */
  readonly words: string;
}

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Could the full rules call this title product work? A cheap yes or no that never loses a title the rules would keep. */
export function mayBeProduct(title: string, gate: TitleGate): boolean {
  const words = fold(title).replace(NOT_LETTERS, ' ');
  return RegExp(`(^| )(${gate.words})( |$)`).test(words) || RegExp(gate.stems).test(words.replaceAll(' ', ''));
}
