import { attributeOf, select, selectFirst } from './dom';
import type { Posting } from './posting';
import { readLine } from './text';

const SCOPE = '[itemscope][itemtype$="schema.org/JobPosting"]';
/** Pages with more are lists. */
const MOST_SCOPES = 100;

/** The schema.org JobPosting items written as microdata below `page`; those without a title count as absent. */
export function readMicrodata(page: Element): Posting[] {
  return select(page, SCOPE, MOST_SCOPES).flatMap((scope) => {
    const title = wordsIn(scope, 'title');
    const urls = [hrefIn(scope) ?? wordsIn(scope, 'url') ?? []].flat();
    return title ? { title, urls, identifiers: [wordsIn(scope, 'identifier') ?? []].flat(), origin: scope } : [];
  });
}

function hrefIn(scope: Element): string | null {
  const element = property(scope, 'url');
  return element && attributeOf(element, 'href');
}

/** The first element below `scope` with this `itemprop`, or null. */
export function property(scope: Element, name: string): Element | null {
  return selectFirst(scope, `[itemprop~="${name}"]`);
}

/** What the first element with this `itemprop` says, or null. */
export function wordsIn(scope: Element, name: string): string | null {
  const element = property(scope, name);
  return element && contentOf(element);
}

/** What a microdata element says: its `content`, else its words on one line. */
export function contentOf(element: Element): string | null {
  return attributeOf(element, 'content')?.trim() || readLine(element);
}
