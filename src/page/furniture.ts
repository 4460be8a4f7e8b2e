import { ask, matches, selectFirst } from './dom';

/** Parts of a page around its content: navigation, side matter, dialogs, consent layers. */
const FURNITURE = [
  'nav, footer, aside, dialog',
  '[role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]',
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
  ...['cookie', 'consent', 'onetrust'].flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
].join(', ');

/** Furniture around a whole page's content is not nested more deeply. */
const MOST_LEVELS = 5;

const closest = (element: Element): Element | null => ask(element, 'closest').call(element, FURNITURE);

/** Is this element itself furniture? */
export function isFurniture(element: Element): boolean {
  const name = ask(element, 'localName');
  if (name === 'html' || name === 'body' || !matches(element, FURNITURE)) return false;
  return selectFirst(element, 'main, [role="main"], article') === null;
}

/** Does this element stand in a part of the page that is furniture? */
export function isInFurniture(element: Element): boolean {
  let at = closest(element);
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (isFurniture(at)) return true;
    const parent: Element | null = ask(at, 'parentElement');
    at = parent && closest(parent);
  }
  return false;
}
