import { fold, isAscii } from './fold';

/** The stems without which no title is product work, compiled from content/titles. */
export interface TitleGate {
  /** Alternatives, folded, that may stand anywhere, a space in them for anything that is no letter, or nothing. */
  readonly stems: string;
  /** Abbreviations that count only as whole words. */
  readonly words: string;
}

interface Compiled {
  readonly ascii: readonly string[];
  readonly others: readonly string[];
  /** Stems with spaces, which are taken out here as the rest is taken out of the title. */
  readonly spaced: readonly string[];
  readonly words: RegExp;
}

const compiled = new WeakMap<TitleGate, Compiled>();

/**
 * Could the full rules call this title product work? A cheap yes or no that never loses a title the rules would keep. It
 * runs once on most pages, so what counts is the first call: one pattern of all stems takes 10 ms to compile.
 */
export function mayBeProduct(title: string, gate: TitleGate): boolean {
  const { ascii, others, spaced, words } = compile(gate);
  const text = fold(title);
  const has = (stem: string) => text.includes(stem);
  if (ascii.some(has) || words.test(text)) return true;
  return !isAscii(text) && (others.some(has) || hasSpaced(text, spaced));
}

function hasSpaced(text: string, stems: readonly string[]): boolean {
  if (!stems.some((stem) => text.includes(stem.charAt(0)))) return false;
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''); // here, since reading `\p{L}` alone takes 0.6 ms
  return stems.some((stem) => letters.includes(stem));
}

function compile(gate: TitleGate): Compiled {
  const known = compiled.get(gate);
  if (known) return known;
  const stems = gate.stems.split('|');
  const plain = stems.filter((stem) => !stem.includes(' '));
  const made = {
    ascii: plain.filter(isAscii),
    others: plain.filter((stem) => !isAscii(stem)),
    spaced: stems.filter((stem) => stem.includes(' ')).map((stem) => stem.replaceAll(' ', '')),
    words: RegExp(`(?<![a-z\\d])(?:${gate.words})(?![a-z\\d])`),
  };
  compiled.set(gate, made);
  return made;
}
