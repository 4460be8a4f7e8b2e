/** A frame with less room than this, in CSS px, shows nobody a listing. */
const LEAST_ROOM_PX = 60;

/**
 * Has what this window shows a place where a person may see it? False in a frame without room, and in one that its page
 * hides, as far as the page is of the same origin. Asks for layout: only once a card is due.
 */
export function isInSight(window: Window): boolean {
  if (window.top === window.self) return true;
  if (window.innerWidth < LEAST_ROOM_PX || window.innerHeight < LEAST_ROOM_PX) return false;
  const options = { checkOpacity: true, checkVisibilityCSS: true }; // by their first names, which all versions know
  return frameElements(window).every((element) => element.checkVisibility(options));
}

/** The elements that frame this window, the nearest first, up to the first page of another origin. */
function frameElements(window: Window): Element[] {
  const elements: Element[] = [];
  try {
    for (let at = window; at.top !== at.self && at.frameElement; at = at.parent) elements.push(at.frameElement);
  } catch {
    // A page of another origin tells nothing of itself.
  }
  return elements;
}
