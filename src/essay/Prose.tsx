import { type ComponentChild, Fragment, h } from 'preact';
import type { EssayElement, EssayNode } from '../core/types';
import { MARK_TAG } from '../ui/passage';

interface ProseProps {
  readonly blocks: readonly EssayElement[];
  /** Which match of a search is shown, from 0. */
  readonly current: number;
}

/** The essay's tree as elements, without innerHTML. Links open in a new tab; a marked sentence can take focus from a script. */
export function Prose({ blocks, current }: ProseProps) {
  const draw = (node: EssayNode): ComponentChild =>
    typeof node === 'string' ? node : h(node.tag, attributesOf(node, current), ...node.children.map(draw));
  return h(Fragment, null, ...blocks.map(draw));
}

function attributesOf({ tag, href, match }: EssayElement, current: number) {
  if (href !== undefined) return { href, target: '_blank', rel: 'noopener noreferrer' };
  if (match !== undefined) return { 'data-match': match, class: match === current ? 'current' : undefined };
  return tag === MARK_TAG ? { tabIndex: -1 } : {};
}
