import type { EssayElement, EssayNode } from '../core/types';

/** The text of a node, inline elements joined without a gap, as a reader sees it. */
export function textOf(node: EssayNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The tag that `markPassage` sets around the pieces of a passage. */
export const MARK_TAG = 'mark';

/**
 * The block with `passage` set in `mark` elements: one piece for each text node that it touches, text nodes split at its
 * ends, inline elements kept. Null when the passage does not stand verbatim in the block.
 */
export function markPassage(block: EssayElement, passage: string): EssayElement | null {
  const start = passage === '' ? -1 : textOf(block).indexOf(passage);
  if (start < 0) return null;
  return { ...block, children: markRange(block.children, start, start + passage.length) };
}

/** Marks the characters from `start` to `end` (exclusive), counted from the beginning of `nodes`. */
function markRange(nodes: readonly EssayNode[], start: number, end: number): EssayNode[] {
  let offset = 0;
  return nodes.flatMap((node): EssayNode[] => {
    const from = start - offset;
    const to = end - offset;
    const length = textOf(node).length;
    offset += length;
    if (to <= 0 || from >= length) return [node];
    return typeof node === 'string'
      ? markText(node, Math.max(from, 0), Math.min(to, length))
      : [{ ...node, children: markRange(node.children, from, to) }];
  });
}

function markText(text: string, from: number, to: number): EssayNode[] {
  const marked: EssayElement = { tag: MARK_TAG, children: [text.slice(from, to)] };
  return [text.slice(0, from), marked, text.slice(to)].filter((node) => node !== '');
}
