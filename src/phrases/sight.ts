const LEAST_SHARE = 0.5; // of a phrase's height: a line cut in half is still read

/** Can the reader see the range where it stands, scrolling aside? Asks for layout. */
export function isSeen(range: Range): boolean {
  const element = boxAround(range);
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && !isClipped(element, box);
}

/** The element whose box holds the range's first words: `display: contents` has none. */
function boxAround(range: Range): Element | null {
  let at = range.startContainer.parentElement;
  while (at && at.ownerDocument.defaultView?.getComputedStyle(at).display === 'contents') at = at.parentElement;
  return at;
}

/** Cut off by an element that folds its content away: “Show more”, a line clamp, words for screen readers only. */
function isClipped(element: Element, box: DOMRect): boolean {
  const { documentElement, body, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    const overflow = defaultView?.getComputedStyle(at).overflowY;
    if (overflow !== 'hidden' && overflow !== 'clip') continue;
    const { top, bottom } = at.getBoundingClientRect();
    if (Math.min(bottom, box.bottom) - Math.max(top, box.top) < box.height * LEAST_SHARE) return true;
  }
  return false;
}

/** Is the text around a range light, so that the page is dark there? Backgrounds may be pictures; the text's colour is never in doubt. */
export function isLightText(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const color = element?.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('rgb')) return 0.2126 * first + 0.7152 * second + 0.0722 * third > 255 / 2;
  return first > (/^l(?:ab|ch)/.test(color) ? 50 : 0.5); // lab and lch count to 100, the others to 1
}

/** Scrolls a range into the middle of what scrolls around it. */
export function scrollToRange(range: Range): void {
  const element = boxAround(range);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const window = element?.ownerDocument.defaultView;
  if (!window) return;
  const { top, bottom } = range.getBoundingClientRect();
  const isInView = top >= 0 && bottom <= window.innerHeight;
  // Some listings are one element, higher than the window.
  if (!isInView) scrollerOf(element).scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
}

function scrollerOf(element: Element): Element {
  const { scrollingElement, documentElement, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(defaultView?.getComputedStyle(at).overflowY ?? ''))
      return at;
  }
  return scrollingElement ?? documentElement;
}
