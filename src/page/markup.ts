import { ask } from './dom';
import { foldLine } from './line';
import { readText } from './text';

const MARKUP = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
/** Longer descriptions are cut: the longest seen has 30,000 characters, parsing a megabyte would hold the page up. */
const LONGEST_MARKUP = 200_000;

/** A description from structured data as text: HTML, HTML written as entities, or plain text whose line breaks count. Nothing in it is run or loaded. */
export function markupToText(document: Document, markup: string): string {
  let text = markup.slice(0, LONGEST_MARKUP);
  // Twice at most: some sites encode their HTML as entities, and the entities inside it once more.
  for (let pass = 0; pass < 2 && (MARKUP.test(text) || ENTITY.test(text)); pass++) {
    const html = MARKUP.test(text) ? text : text.replace(/\n/g, '<br>');
    text = readInert(document, html);
    if (!MARKUP.test(text)) break;
  }
  return text
    .split('\n')
    .map(foldLine)
    .filter((line) => line !== null)
    .join('\n');
}

function readInert(document: Document, html: string): string {
  const defaultView = ask(document, 'defaultView');
  if (!defaultView) return '';
  return readText(new defaultView.DOMParser().parseFromString(html, 'text/html').body);
}
