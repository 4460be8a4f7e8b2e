import type { Stretch } from '../core/find-text';
import type { EssayElement, EssayNode } from '../core/types';

/** The text of a node, inline elements joined without a gap, as a reader sees it. */
export function textOf(node: EssayNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The tag of the elements that `markPassage` adds. */
export const MARK_TAG = 'mark';

/**
 * The block with `passage` set in `mark`: one element where the tree allows it (so that it is focused and read as one),
 * more where the passage ends inside an inline element. Null when the passage does not stand verbatim in the block.
 */
export function markPassage(block: EssayElement, passage: string): EssayElement | null {
  const start = passage === '' ? -1 : textOf(block).indexOf(passage);
  if (start < 0) return null;
  return { ...block, children: markRange(block.children, start, start + passage.length, { tag: MARK_TAG }) };
}

/** The block with each stretch of its text set in `mark`, numbered from `first` on. The stretches do not overlap. */
export function markMatches(block: EssayElement, stretches: readonly Stretch[], first: number): EssayElement {
  let { children } = block;
  for (const [index, { start, end }] of stretches.entries()) {
    children = markRange(children, start, end, { tag: MARK_TAG, match: first + index });
  }
  return { ...block, children };
}

interface Piece {
  readonly node: EssayNode;
  readonly inside: boolean;
}

type Mark = Omit<EssayElement, 'children'>;

/** Marks the characters from `start` to `end` (exclusive), counted from the beginning of `nodes`. */
function markRange(nodes: readonly EssayNode[], start: number, end: number, mark: Mark): EssayNode[] {
  let offset = 0;
  const pieces = nodes.flatMap((node) => {
    const found = splitNode(node, start - offset, end - offset, mark);
    offset += textOf(node).length;
    return found;
  });
  const marked: EssayNode[] = [];
  let run: EssayNode[] = [];
  for (const { node, inside } of [...pieces, { node: '', inside: false }]) {
    if (inside) run.push(node);
    else {
      if (run.length > 0) marked.push({ ...mark, children: run });
      if (node !== '') marked.push(node);
      run = [];
    }
  }
  return marked;
}

function splitNode(node: EssayNode, start: number, end: number, mark: Mark): Piece[] {
  const { length } = textOf(node);
  if (end <= 0 || start >= length) return [{ node, inside: false }];
  if (start <= 0 && end >= length) return [{ node, inside: true }];
  if (typeof node !== 'string')
    return [{ node: { ...node, children: markRange(node.children, start, end, mark) }, inside: false }];
  const [from, to] = [Math.max(start, 0), Math.min(end, length)];
  const pieces = [
    { node: node.slice(0, from), inside: false },
    { node: node.slice(from, to), inside: true },
    { node: node.slice(to), inside: false },
  ];
  return pieces.filter((piece) => piece.node !== '');
}
