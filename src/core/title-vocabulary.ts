import { fold, isAscii } from './fold';

/** The vocabulary of all languages: folded phrases, their words joined by a space, and what each can be. */
export interface TitleVocabulary {
  readonly phrases: Readonly<Record<string, number>>;
  /** Beginnings of words (`bank*`). */
  readonly beginnings: Readonly<Record<string, number>>;
  /** Ends of words (`*produktmanager`), for compounds. */
  readonly ends: Readonly<Record<string, number>>;
  /** Endings that a mark ties to a word to name both genders: chef`(fe)`, Manager`:in`. */
  readonly endings: readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly kinds: number;
}

type Part = readonly [part: string, kinds: number];

/** A vocabulary made ready: phrases by first word, longest first, and the patterns that cut a title to words. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Beginnings by their first letters and ends by their last, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly Part[]>;
  readonly ends: ReadonlyMap<string, readonly Part[]>;
  /** For titles in ASCII alone, which most are. */
  readonly cutAscii: RegExp;
  /** For all others. A function, since to compile it takes 20 ms. */
  cut(): RegExp;
}

/** Letters of a beginning or an end by which it is indexed: the fewest that it may have. */
export const INDEXED = 3;

/** Scripts written without spaces, or with spaces at will (Korean): each character is a word of its own. */
const IDEOGRAPHS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';

/** A phrase of a language file as folded words, cut just as titles are. */
export function splitPhrase(phrase: string): readonly string[] {
  return Array.from(fold(phrase.normalize('NFKC')).matchAll(cutter([])), (match) => match[0]);
}

/** The vocabulary indexed by first word, once per vocabulary. */
export function indexVocabulary(vocabulary: TitleVocabulary): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, kinds] of Object.entries(vocabulary.phrases)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, kinds }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const beginnings = groupParts(vocabulary.beginnings, (part) => part.slice(0, INDEXED));
  const ends = groupParts(vocabulary.ends, (part) => part.slice(-INDEXED));
  let whole: RegExp | null = null;
  const cut = () => {
    whole ??= cutter(vocabulary.endings);
    return whole;
  };
  return { phrases, beginnings, ends, cutAscii: asciiCutter(vocabulary.endings), cut };
}

function groupParts(
  parts: Readonly<Record<string, number>>,
  keyOf: (part: string) => string,
): Map<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const entry of Object.entries(parts).sort(([a], [b]) => b.length - a.length)) {
    groups.set(keyOf(entry[0]), [...(groups.get(keyOf(entry[0])) ?? []), entry]);
  }
  return groups;
}

/** Group 1 is the word without the endings that only name the other gender. */
function cutter(endings: readonly string[]): RegExp {
  const word = `[[\\p{L}\\p{M}\\p{N}\\p{Cf}]--[${IDEOGRAPHS}]]+`;
  const tail = `[\\(\\/.:*_·•\\-]{1,2}(?:${endings.join('|')})\\)?(?![\\p{L}\\p{N}])`;
  return RegExp(`[${IDEOGRAPHS}]|(${word})${endings.length > 0 ? `(?:${tail})*` : ''}`, 'giv');
}

/** The same for a title without other letters. */
const asciiCutter = (endings: readonly string[]): RegExp =>
  RegExp(`([a-z\\d]+)(?:[(/.:*_\\-]{1,2}(?:${endings.filter(isAscii).join('|')})\\)?(?![a-z\\d]))*`, 'gi');
