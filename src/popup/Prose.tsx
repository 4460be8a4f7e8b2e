import { type ComponentChild, h } from 'preact';
import type { EssayElement, EssayNode } from '../core/types';
import { MARK_TAG } from '../ui/passage';

/** The essay's tree as elements, without innerHTML. Links open in a new tab; marks can take focus from a script. */
export function Prose({ blocks }: { readonly blocks: readonly EssayElement[] }) {
  return h('div', { class: 'prose' }, ...blocks.map(draw));
}

function draw(node: EssayNode): ComponentChild {
  if (typeof node === 'string') return node;
  return h(node.tag, attributesOf(node), ...node.children.map(draw));
}

function attributesOf({ tag, href }: EssayElement) {
  if (href !== undefined) return { href, target: '_blank', rel: 'noopener noreferrer' };
  return tag === MARK_TAG ? { tabIndex: -1 } : {};
}
