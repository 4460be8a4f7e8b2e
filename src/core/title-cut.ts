import { fold, isAscii } from './fold';
import { Kind } from './title-kinds';
import { Gap, type Unit } from './title-unit';
import { INDEXED, type Lexicon } from './title-vocabulary';

/** A code (`IC-02`, `L3`, `35575`) says nothing about the work. */
const CODE = /\p{N}/u;

/** The title's words and phrases in order, the longest known phrase first. Linear in the title's length. */
export function cutTitle(title: string, lexicon: Lexicon): readonly Unit[] {
  const words = cutWords(title, lexicon);
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

function cutWords(title: string, lexicon: Lexicon): readonly Word[] {
  const words: Word[] = [];
  const lower = isAscii(title) ? title.toLowerCase() : null;
  const cut = lower === null ? lexicon.cut() : lexicon.cutAscii;
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
