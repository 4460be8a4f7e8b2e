import { Break, type Words } from './breaks';
import type { Matcher } from './phrase-table';

/** A phrase found, from word `from` to word `to` (inclusive). */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly output: number;
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
  if (edgeOf(nodes, root, symbols[at] ?? 0) === 0) return null; // as for most words
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
  const opening = openingOf(matcher, root);
  for (let at = 0; at < symbols.length; at++) {
    if (!opening[symbols[at] ?? 0]) continue;
    const match = matchAt(words, symbols, matcher, root, at);
    if (match) found.push(match);
  }
  return found;
}

/** 1 for each symbol with which a phrase of the group opens: most words open none. */
function openingOf({ nodes }: Matcher, root: number): Uint8Array {
  const edges = nodes[root + 2] ?? 0;
  const symbolAt = (edge: number) => nodes[root + 3 + 2 * edge] ?? 0;
  const opening = new Uint8Array(symbolAt(edges - 1) + 1);
  for (let edge = 0; edge < edges; edge++) opening[symbolAt(edge)] = 1;
  return opening;
}
