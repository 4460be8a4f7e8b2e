import { INDEXED, type PhraseTable } from '../core/phrase-table';
import { writeNodes } from './phrase-nodes';
import type { Phrase } from './phrase-notation';

/** A phrase and the number that is reported where it stands. */
export interface NumberedPhrase {
  readonly phrase: Phrase;
  readonly output: number;
}

/** `=word`, `<beginning`, `>end`. */
type Label = string;

/** A place between the words of phrases: where each next word leads, and where a gap does. */
interface Place {
  readonly edges: Map<Label, Set<number>>;
  readonly gaps: Set<number>;
  readonly isBehindGap: boolean;
  output: number | null;
}

/**
 * Compiles groups of phrases, each found on its own, to one table over words: an automaton without cycles that takes one
 * way for each word, apart from gaps, with equal parts shared. `links` are words that a gap never swallows. Where two
 * phrases of a group are equal, the lower number wins. Throws when a phrase is empty or ends in a gap.
 */
export function compilePhrases(
  groups: Readonly<Record<string, readonly NumberedPhrase[]>>,
  links: readonly string[],
): PhraseTable {
  const places: Place[] = [];
  const roots = Object.entries(groups).map(([name, phrases]) => {
    const root = addPlace(places);
    for (const { phrase, output } of phrases) {
      for (const end of addPhrase(places, phrase, [root])) {
        if (end === root) throw new Error(`${name}: a phrase may be empty`);
        const place = places[end] as Place;
        if (place.isBehindGap) throw new Error(`${name}: a phrase ends in a gap`);
        place.output = Math.min(place.output ?? output, output);
      }
    }
    return [name, root] as const;
  });
  return determinise(places, roots, alphabetOf(places, links));
}

function addPlace(places: Place[], isBehindGap = false): number {
  return places.push({ edges: new Map(), gaps: new Set(), isBehindGap, output: null }) - 1;
}

/** Adds a phrase behind the places `from`; returns the places where it ends. */
function addPhrase(places: Place[], phrase: Phrase, from: readonly number[]): readonly number[] {
  if (phrase.kind === 'all') return phrase.parts.reduce((ends, part) => addPhrase(places, part, ends), from);
  if (phrase.kind === 'any') {
    const ends = phrase.parts.flatMap((part) => addPhrase(places, part, from));
    return [...new Set(phrase.optional ? [...from, ...ends] : ends)];
  }
  const to = addPlace(places, phrase.kind === 'gap');
  for (const place of from) {
    const { edges, gaps } = places[place] as Place;
    if (phrase.kind === 'gap') gaps.add(to);
    else edges.set(labelOf(phrase), (edges.get(labelOf(phrase)) ?? new Set()).add(to));
  }
  return [to];
}

function labelOf({ word, open }: Extract<Phrase, { kind: 'word' }>): Label {
  if (open && word.length < INDEXED) throw new Error(`a star needs three letters, not ${word}`);
  return `${open === null ? '=' : open === 'end' ? '<' : '>'}${word}`;
}

interface Alphabet {
  readonly links: number;
  /** Every word, beginning and end that some phrase names, links first; its number is its index + 1. */
  readonly labels: readonly Label[];
  /** The numbers that a label stands for: `<strat` also for the word `strategy`. */
  readonly symbols: ReadonlyMap<Label, readonly number[]>;
}

function alphabetOf(places: readonly Place[], links: readonly string[]): Alphabet {
  const linkLabels = [...new Set(links)].map((word) => `=${word}`);
  const used = new Set(places.flatMap(({ edges }) => [...edges.keys()]));
  for (const link of linkLabels) used.delete(link);
  const rest = [...used].sort();
  const of = (mark: string) => rest.filter((label) => label.startsWith(mark));
  const labels = [...linkLabels, ...of('='), ...of('<'), ...of('>')];
  const symbols = new Map(
    labels.map((label) => [
      label,
      /^=/.test(label)
        ? [labels.indexOf(label) + 1]
        : labels.flatMap((other, index) => (covers(label, other) ? [index + 1] : [])),
    ]),
  );
  return { links: linkLabels.length, labels, symbols };
}

/** Does every word that is written as `narrow` also match `wide`? */
function covers(wide: Label, narrow: Label): boolean {
  const word = narrow.slice(1);
  if (wide.startsWith('<')) return !narrow.startsWith('>') && word.startsWith(wide.slice(1));
  return !narrow.startsWith('<') && word.endsWith(wide.slice(1));
}

/** Sets of places become nodes; from the leaves up, equal nodes are shared. Node 0 is the dead end. */
function determinise(
  places: readonly Place[],
  roots: readonly (readonly [string, number])[],
  { labels, symbols, links }: Alphabet,
): PhraseTable {
  const nodes: number[] = [];
  const same = new Map<string, number>();
  const done = new Map<string, number>();
  const visit = (set: ReadonlySet<number>): number => {
    const members = [...set].sort((a, b) => a - b);
    const key = members.join(' ');
    const known = done.get(key);
    if (known !== undefined) return known;
    const inside = members.map((place) => places[place] as Place);
    const outputs = inside.flatMap(({ output }) => output ?? []);
    const gaps = new Set(inside.flatMap(({ gaps }) => [...gaps]));
    const steps = new Map<number, Set<number>>();
    for (const { edges } of inside) {
      for (const [label, to] of edges) {
        for (const symbol of symbols.get(label) ?? []) {
          const there = steps.get(symbol) ?? new Set();
          for (const place of to) there.add(place);
          steps.set(symbol, there);
        }
      }
    }
    const edges = [...steps].sort(([a], [b]) => a - b).flatMap(([symbol, to]) => [symbol, visit(to)]);
    const row = [
      Math.min(...outputs, Number.MAX_SAFE_INTEGER),
      gaps.size > 0 ? visit(gaps) : 0,
      edges.length / 2,
      ...edges,
    ];
    if (outputs.length === 0) row[0] = -1;
    const node = same.get(row.join(' ')) ?? nodes.length + 1;
    if (node === nodes.length + 1) nodes.push(...row);
    same.set(row.join(' '), node);
    done.set(key, node);
    return node;
  };
  const starts = Object.fromEntries(roots.map(([name, root]) => [name, visit(new Set([root]))]));
  const of = (mark: string) =>
    labels
      .filter((label) => label.startsWith(mark))
      .map((label) => label.slice(1))
      .join(' ');
  return { words: of('='), beginnings: of('<'), ends: of('>'), links, nodes: writeNodes(nodes), roots: starts };
}
