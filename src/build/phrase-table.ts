import type { PhraseTable } from '../core/phrases';
import type { Phrase } from './phrase-notation';

/** Words that a gap (`..`) may span. */
const GAP_WORDS = 6;
const ANY = '';

/** A phrase and the number that is reported where it stands. */
export interface NumberedPhrase {
  readonly phrase: Phrase;
  readonly output: number;
}

type Label = string; // `=word`, `<beginning`, `>end`, or ANY
interface Node {
  readonly edges: Map<Label, Set<number>>;
  output: number | null;
}

/**
 * Compiles groups of phrases, each found on its own, to one table over words: a deterministic automaton without cycles, its
 * equal parts shared. `links` are words that a gap never swallows. Where two phrases of a group are equal, the lower number wins.
 */
export function compilePhrases(
  groups: Readonly<Record<string, readonly NumberedPhrase[]>>,
  links: readonly string[],
): PhraseTable {
  const nodes: Node[] = [];
  const roots = Object.entries(groups).map(([name, phrases]) => {
    const root = addNode(nodes);
    for (const { phrase, output } of phrases) {
      for (const end of addPhrase(nodes, phrase, [root])) {
        if (end === root) throw new Error(`${name}: a phrase may be empty`);
        const node = nodes[end] as Node;
        node.output = Math.min(node.output ?? output, output);
      }
    }
    return [name, root] as const;
  });
  const alphabet = alphabetOf(nodes, links);
  return determinise(nodes, roots, alphabet);
}

function addNode(nodes: Node[]): number {
  return nodes.push({ edges: new Map(), output: null }) - 1;
}

function addStep(nodes: Node[], from: readonly number[], label: Label): number {
  const to = addNode(nodes);
  for (const node of from) {
    const { edges } = nodes[node] as Node;
    edges.set(label, (edges.get(label) ?? new Set()).add(to));
  }
  return to;
}

/** Adds a phrase behind the nodes `from`; returns the nodes where it ends. */
function addPhrase(nodes: Node[], phrase: Phrase, from: readonly number[]): readonly number[] {
  if (phrase.kind === 'word') return [addStep(nodes, from, labelOf(phrase))];
  if (phrase.kind === 'all') return phrase.parts.reduce((ends, part) => addPhrase(nodes, part, ends), from);
  if (phrase.kind === 'any') {
    const ends = phrase.parts.flatMap((part) => addPhrase(nodes, part, from));
    return [...new Set(phrase.optional ? [...from, ...ends] : ends)];
  }
  const ends = [...from];
  let last = from;
  for (let word = 0; word < GAP_WORDS; word++) {
    last = [addStep(nodes, last, ANY)];
    ends.push(...last);
  }
  return ends;
}

function labelOf({ word, open }: Extract<Phrase, { kind: 'word' }>): Label {
  return `${open === null ? '=' : open === 'end' ? '<' : '>'}${word}`;
}

interface Alphabet {
  readonly links: number;
  /** Every word, beginning and end that some phrase names, links first; its number is its index + 1. */
  readonly labels: readonly Label[];
  /** The numbers that a label stands for: `<strat` also for the word `strategy`. */
  readonly symbols: ReadonlyMap<Label, readonly number[]>;
}

function alphabetOf(nodes: readonly Node[], links: readonly string[]): Alphabet {
  const linkLabels = [...new Set(links)].map((word) => `=${word}`);
  const used = new Set(nodes.flatMap(({ edges }) => [...edges.keys()]).filter((label) => label !== ANY));
  for (const link of linkLabels) used.delete(link);
  const rest = [...used].sort();
  const of = (mark: string) => rest.filter((label) => label.startsWith(mark));
  const labels = [...linkLabels, ...of('='), ...of('<'), ...of('>')];
  const symbols = new Map(
    labels.map(
      (label) => [label, labels.flatMap((other, index) => (covers(label, other) ? [index + 1] : []))] as const,
    ),
  );
  return { links: linkLabels.length, labels, symbols };
}

/** Does every word that is written as `narrow` also match `wide`? */
function covers(wide: Label, narrow: Label): boolean {
  if (wide === narrow) return true;
  const word = narrow.slice(1);
  if (wide.startsWith('<')) return !narrow.startsWith('>') && word.startsWith(wide.slice(1));
  if (wide.startsWith('>')) return !narrow.startsWith('<') && word.endsWith(wide.slice(1));
  return false;
}

/** Subset construction and, from the leaves up, sharing of equal nodes; node 0 is the dead end. */
function determinise(
  nodes: readonly Node[],
  roots: readonly (readonly [string, number])[],
  alphabet: Alphabet,
): PhraseTable {
  const { labels, symbols, links } = alphabet;
  const rows: number[] = [];
  const places = new Map<string, number>();
  const done = new Map<string, number>();
  const visit = (set: readonly number[]): number => {
    const key = set.join(' ');
    const known = done.get(key);
    if (known !== undefined) return known;
    const outputs = set.flatMap((node) => nodes[node]?.output ?? []);
    const anything = targetsOf(nodes, set, ANY);
    const named = new Map<number, Set<number>>();
    for (const node of set) {
      for (const [label, to] of nodes[node]?.edges ?? []) {
        if (label === ANY) continue;
        for (const symbol of symbols.get(label) ?? []) {
          const targets = named.get(symbol) ?? new Set(symbol > links ? anything : []);
          for (const target of to) targets.add(target);
          named.set(symbol, targets);
        }
      }
    }
    const edges = [...named].map(([symbol, to]) => [symbol, visit([...to].sort((a, b) => a - b))] as const);
    const row = [
      outputs.length > 0 ? Math.min(...outputs) : -1,
      anything.length > 0 ? visit(anything) : 0,
      edges.length,
      ...edges.sort(([a], [b]) => a - b).flat(),
    ];
    const same = places.get(row.join(' '));
    const place = same ?? rows.length + 1;
    if (same === undefined) {
      places.set(row.join(' '), place);
      rows.push(...row);
    }
    done.set(key, place);
    return place;
  };
  const starts = Object.fromEntries(roots.map(([name, root]) => [name, visit([root])]));
  const of = (mark: string) =>
    labels
      .filter((label) => label.startsWith(mark))
      .map((label) => label.slice(1))
      .join(' ');
  return { words: of('='), beginnings: of('<'), ends: of('>'), links, nodes: [0, ...rows].join(' '), roots: starts };
}

function targetsOf(nodes: readonly Node[], set: readonly number[], label: Label): readonly number[] {
  const targets = new Set(set.flatMap((node) => [...(nodes[node]?.edges.get(label) ?? [])]));
  return [...targets].sort((a, b) => a - b);
}
