import { findText } from '../core/find-text';
import type { EssayElement } from '../core/types';
import { markMatches, markPassage, textOf } from '../ui/passage';

interface MarkedEssay {
  readonly blocks: readonly EssayElement[];
  /** How many matches of a search are marked. */
  readonly count: number;
}

/** The blocks with a sentence marked where it stands word for word, or with all that a search finds; null marks nothing. */
export function markEssay(
  blocks: readonly EssayElement[],
  marked: { readonly sentence: string } | string | null,
): MarkedEssay {
  if (marked === null) return { blocks, count: 0 };
  if (typeof marked !== 'string') {
    return { blocks: blocks.map((block) => markPassage(block, marked.sentence) ?? block), count: 0 };
  }
  let count = 0;
  const found = blocks.map((block) => {
    const matches = findText(textOf(block), marked);
    const first = count;
    count += matches.length;
    return markMatches(block, matches, first);
  });
  return { blocks: found, count };
}
