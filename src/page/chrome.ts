/** Parts of a page around its content: navigation, side matter, dialogs, consent layers. */
const CHROME = [
  'nav, footer, aside, dialog',
  '[role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]',
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
  ...['cookie', 'consent', 'gdpr', 'onetrust', 'didomi'].flatMap((word) => [
    `[id*="${word}" i]`,
    `[class*="${word}" i]`,
  ]),
].join(', ');

/** Is this element itself chrome? */
export function isChrome(element: Element): boolean {
  if (element.localName === 'html' || element.localName === 'body' || !element.matches(CHROME)) return false;
  return element.querySelector('main, [role="main"], article') === null;
}

/** Does this element stand in a part of the page that is chrome? */
export function isInChrome(element: Element): boolean {
  for (let at = element.closest(CHROME); at; at = at.parentElement?.closest(CHROME) ?? null) {
    if (isChrome(at)) return true;
  }
  return false;
}
