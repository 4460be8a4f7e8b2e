import { readNodes } from './phrase-nodes';
import type { CutText } from './words';

/** Compiled phrases (src/build/phrase-table.ts), as short strings that are quick to load. */
export interface PhraseTable {
  /** Separated by spaces: whole words (the first `links` of them are never swallowed by a gap), then beginnings, then ends. */
  readonly words: string;
  readonly beginnings: string;
  readonly ends: string;
  readonly links: number;
  /** As readNodes takes them. */
  readonly nodes: string;
  /** The first node of each group. */
  readonly roots: Readonly<Record<string, number>>;
}

/** A table made ready to find phrases. */
export interface Matcher {
  readonly words: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, readonly Part[]>;
  readonly ends: ReadonlyMap<string, readonly Part[]>;
  readonly links: number;
  readonly nodes: Int32Array;
  readonly roots: Readonly<Record<string, number>>;
}

type Part = readonly [part: string, symbol: number];

/** Letters by which beginnings and ends are indexed: the fewest that they may have. */
export const INDEXED = 3;

/** Makes a table ready: less than a millisecond for a language. */
export function readTable(table: PhraseTable): Matcher {
  const list = (words: string) => (words === '' ? [] : words.split(' '));
  const words = list(table.words);
  const beginnings = list(table.beginnings);
  const parts = (all: readonly string[], before: number, keyOf: (part: string) => string) => {
    const index = new Map<string, Part[]>();
    all.forEach((part, at) => {
      index.set(keyOf(part), [...(index.get(keyOf(part)) ?? []), [part, before + at + 1] as const]);
    });
    for (const group of index.values()) group.sort(([a], [b]) => b.length - a.length);
    return index;
  };
  return {
    words: new Map(words.map((word, at) => [word, at + 1])),
    beginnings: parts(beginnings, words.length, (part) => part.slice(0, INDEXED)),
    ends: parts(list(table.ends), words.length + beginnings.length, (part) => part.slice(-INDEXED)),
    links: table.links,
    nodes: readNodes(table.nodes),
    roots: table.roots,
  };
}

/** The number of each word in the table: the word itself, else the longest end or beginning that it has, else 0. */
export function symbolsOf({ folded }: CutText, matcher: Matcher): Int32Array {
  const symbols = new Int32Array(folded.length);
  const hasParts = matcher.beginnings.size + matcher.ends.size > 0;
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at] ?? '';
    symbols[at] = matcher.words.get(word) ?? (hasParts ? partOf(word, matcher) : 0);
  }
  return symbols;
}

function partOf(word: string, { beginnings, ends }: Matcher): number {
  if (word.length < INDEXED) return 0;
  const end = ends.get(word.slice(-INDEXED))?.find(([part]) => word.endsWith(part));
  return (end ?? beginnings.get(word.slice(0, INDEXED))?.find(([part]) => word.startsWith(part)))?.[1] ?? 0;
}
