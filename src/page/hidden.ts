import { ask, attributeOf } from './dom';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden by its own markup: `hidden`, a closed dialog, an inline style, or an icon kept from screen readers. */
export function isHidden(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (ask(element, 'localName') === 'dialog' && attributeOf(element, 'open') === null) return true;
  // Only leaves: an open dialog marks the whole rest of the page aria-hidden, and that rest holds the listing.
  if (!ask(element, 'firstElementChild') && attributeOf(element, 'aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(attributeOf(element, 'style') ?? '');
}

/**
 * Is this element hidden, or anything around it below the body? Some pages hide their whole body until a script has run,
 * which says nothing.
 */
export function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at && ask(at, 'localName') !== 'body'; at = ask(at, 'parentElement')) {
    if (isHidden(at)) return true;
  }
  return false;
}
