import { ask } from './dom';

/** Pages with more elements are left unread: the largest listing seen, with the list beside it, has a tenth of that. */
const MOST_ELEMENTS = 250_000;
const ELEMENT_NODE = 1;

/** The root of a document's elements; null where it has none, is one lone form, or is too large to be read in passing. */
export function wholePage(document: Document): Element | null {
  const page: Element | null = ask(document, 'documentElement');
  if (page?.nodeType !== ELEMENT_NODE || page.localName === 'form') return null;
  return page.getElementsByTagName('*').length <= MOST_ELEMENTS ? page : null;
}
