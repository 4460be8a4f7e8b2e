/**
 * Where a reader is in a text: the number of the block at the top of what is seen, plus how much of it has passed, so that
 * the place is the same in a narrow popup, a wide tab and any text size. 0 is the beginning.
 */
export function placeIn(blocks: readonly Element[], top: number): number {
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
  const box = blocks[index]?.getBoundingClientRect();
  if (!box) return 0; // drawn nowhere, or everything has passed
  const passed = (top - box.top) / box.height;
  return passed < 0 ? index : index + Math.min(passed, ALMOST_ALL);
}

const ALMOST_ALL = 0.999;

/** How far to scroll, in pixels from where the blocks are now, to have the place at `top`. */
export function distanceTo(place: number, blocks: readonly Element[], top: number): number {
  const box = blocks[Math.floor(place)]?.getBoundingClientRect();
  if (place <= 0 || !box) return 0;
  return box.top + (place % 1) * box.height - top;
}

/** What scrolls the element: the nearest ancestor that scrolls by itself, else the page. Null outside a document. */
export function scrollerOf(element: Element): Element | null {
  const { defaultView, scrollingElement } = element.ownerDocument;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const overflow = defaultView?.getComputedStyle(parent).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return parent;
  }
  return scrollingElement;
}
