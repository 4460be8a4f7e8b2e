import { Break, type Words } from './words';

/** Compiled phrases (src/build/phrase-table.ts), as short strings that are quick to load. */
export interface PhraseTable {
  /** Separated by spaces: whole words (the first `links` of them are never swallowed by a gap), then beginnings, then ends. */
  readonly words: string;
  readonly beginnings: string;
  readonly ends: string;
  readonly links: number;
  /** Node by node, from place 1: the output or -1, the node behind a gap or 0, the number of edges, then symbol and node of each. */
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

/** A phrase found, from word `from` to word `to` (inclusive). */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly output: number;
}

type Part = readonly [part: string, symbol: number];

/** Letters by which beginnings and ends are indexed: the fewest that they may have. */
export const INDEXED = 3;

/** Makes a table ready: about a millisecond for a language. */
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
    nodes: Int32Array.from(table.nodes.split(' '), Number),
    roots: table.roots,
  };
}

/** The number of each word in the table: the word itself, else the longest end or beginning that it has, else 0. */
export function symbolsOf({ folded }: Words, matcher: Matcher): Int32Array {
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

/** Words that a gap (`..`) may span. */
const GAP_WORDS = 6;

/** The longest phrase of a group that begins at word `at` and crosses no clause bound, or null. */
export function matchAt(
  { breaks }: Words,
  symbols: Int32Array,
  { nodes, links }: Matcher,
  root: number,
  at: number,
): Match | null {
  // Where the phrases of the group may stand by now: a node each, and how many words of a gap before it are left.
  let here: Standing[] = [{ node: root, gap: 0 }];
  let found: Match | null = null;
  for (let to = at; to < symbols.length && here.length > 0; to++) {
    if (to > at && (breaks[to] ?? 0) > Break.comma) break;
    const symbol = symbols[to] ?? 0;
    const next: Standing[] = [];
    let output = -1;
    for (const { node, gap } of here) {
      const through = edgeOf(nodes, node, symbol);
      if (through !== 0) {
        stand(next, through, 0);
        stand(next, nodes[through + 1] ?? 0, GAP_WORDS);
        const ends = nodes[through] ?? -1;
        if (ends >= 0 && (output < 0 || ends < output)) output = ends;
      }
      if (gap > 0 && (symbol === 0 || symbol > links)) stand(next, node, gap - 1);
    }
    if (output >= 0) found = { from: at, to, output };
    here = next;
  }
  return found;
}

interface Standing {
  readonly node: number;
  readonly gap: number;
}

/** No node is stood on twice, which bounds the work for each word by the rules, not by the text. */
function stand(standings: Standing[], node: number, gap: number): void {
  if (node === 0) return;
  const at = standings.findIndex((other) => other.node === node);
  if (at < 0) standings.push({ node, gap });
  else if ((standings[at]?.gap ?? 0) < gap) standings[at] = { node, gap };
}

/** The node behind the edge of that symbol, found by halving; 0 where there is none. */
function edgeOf(nodes: Int32Array, node: number, symbol: number): number {
  let low = 0;
  let high = symbol === 0 ? 0 : (nodes[node + 2] ?? 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = nodes[node + 3 + 2 * middle] ?? 0;
    if (there === symbol) return nodes[node + 4 + 2 * middle] ?? 0;
    if (there < symbol) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** The phrases of a group, one at each word at most, in the order of the text; they may overlap. */
export function findAll(words: Words, symbols: Int32Array, matcher: Matcher, group: string): Match[] {
  const root = matcher.roots[group] ?? 0;
  const found: Match[] = [];
  if (root === 0) return found;
  for (let at = 0; at < symbols.length; at++) {
    if (symbols[at] === 0) continue;
    const match = matchAt(words, symbols, matcher, root, at);
    if (match) found.push(match);
  }
  return found;
}
