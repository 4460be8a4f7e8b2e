import { fold, isAscii } from './fold';
import { Kind } from './title-kinds';

/** What stands before a unit: nothing but a space, a slash, a comma, or a boundary (dash, bracket, bar, colon). */
export const Gap = { space: 0, slash: 1, comma: 2, boundary: 3 } as const;

/** A word or phrase of a title with all it can be. */
export interface Unit {
  /** As the title writes it. */
  readonly text: string;
  /** Bits of Kind; 0 for a word no language file knows. */
  readonly kinds: number;
  /** One of Gap. */
  readonly gap: number;
}

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

/** A vocabulary made ready: phrases by first word, longest first, and the pattern that cuts a title to words. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Beginnings by their first letters and ends by their last, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly Part[]>;
  readonly ends: ReadonlyMap<string, readonly Part[]>;
  readonly cut: RegExp;
}

/** Letters of a beginning or an end by which it is indexed: the fewest that it may have. */
export const INDEXED = 3;

/** A code (`IC-02`, `L3`, `35575`) says nothing about the work. */
const CODE = /\p{N}/u;
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
  return { phrases, beginnings, ends, cut: cutter(vocabulary.endings) };
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

/** The title's words and phrases in order, the longest known phrase first. Linear in the title's length. */
export function cutTitle(title: string, lexicon: Lexicon): readonly Unit[] {
  const words = cutWords(title, lexicon.cut);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, kinds } = longestPhrase(words, at, lexicon);
    const first = words[at] as Word;
    const last = words[at + length - 1] as Word;
    units.push({ text: title.slice(first.start, last.end), kinds, gap: first.gap });
    at += length;
  }
  return units;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

function cutWords(title: string, cut: RegExp): readonly Word[] {
  const words: Word[] = [];
  const lower = isAscii(title) ? title.toLowerCase() : null;
  let end = 0;
  cut.lastIndex = 0;
  for (let match = cut.exec(title); match !== null; match = cut.exec(title)) {
    const start = match.index;
    const word = match[1] ?? match[0];
    const folded = lower === null ? fold(word) : lower.slice(start, start + word.length);
    if (folded === '') continue;
    words.push({ folded, start, end: cut.lastIndex, gap: gapOf(title.slice(end, start)) });
    end = cut.lastIndex;
  }
  return words;
}

/** A hyphen inside a compound is no boundary (`IT-Produktmanager`), one beside a space is (`Manager- Digital`). */
function gapOf(between: string): number {
  if (between === '' || between === ' ' || between === '-') return Gap.space;
  if (/[–—―|:;()[\]{}【】「」<>•·~!?«»“”„]|\s[-_*]|[-_*]\s/.test(between)) return Gap.boundary;
  if (/[,،、]/.test(between)) return Gap.comma;
  return /[/+\\&＆]/.test(between) ? Gap.slash : Gap.space;
}

function longestPhrase(words: readonly Word[], at: number, lexicon: Lexicon): { length: number; kinds: number } {
  const { folded } = words[at] as Word;
  for (const phrase of lexicon.phrases.get(folded) ?? []) {
    if (phrase.words.every((word, i) => words[at + i]?.folded === word && (i === 0 || isJoined(words[at + i])))) {
      return { length: phrase.words.length, kinds: phrase.kinds };
    }
  }
  return { length: 1, kinds: kindsOfWord(folded, lexicon) };
}

/** A phrase may run over spaces, hyphens and slashes (`F/H`), never over a comma or a boundary. */
function isJoined(word: Word | undefined): boolean {
  return word !== undefined && word.gap <= Gap.slash;
}

function kindsOfWord(folded: string, { beginnings, ends }: Lexicon): number {
  if (CODE.test(folded)) return Kind.level;
  const end = ends.get(folded.slice(-INDEXED))?.find(([part]) => folded.endsWith(part));
  const found = end ?? beginnings.get(folded.slice(0, INDEXED))?.find(([part]) => folded.startsWith(part));
  return found?.[1] ?? 0;
}
