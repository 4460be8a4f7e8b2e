/** Parts of a page around its content: navigation, side matter, dialogs, consent layers. */
const FURNITURE = [
  'nav, footer, aside, dialog',
  '[role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]',
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
  ...['cookie', 'consent', 'onetrust'].flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
].join(', ');

/** Is this element itself furniture? */
export function isFurniture(element: Element): boolean {
  if (element.localName === 'html' || element.localName === 'body' || !element.matches(FURNITURE)) return false;
  return element.querySelector('main, [role="main"], article') === null;
}

/** Does this element stand in a part of the page that is furniture? */
export function isInFurniture(element: Element): boolean {
  for (let at = element.closest(FURNITURE); at; at = at.parentElement?.closest(FURNITURE) ?? null) {
    if (isFurniture(at)) return true;
  }
  return false;
}
