import type { Posting } from './posting';
import { readLine } from './text';

const SCOPE = '[itemscope][itemtype$="schema.org/JobPosting"]';

/** The schema.org JobPosting items written as microdata below `page`; those without a title count as absent. */
export function readMicrodata(page: Element): Posting[] {
  return [...page.querySelectorAll(SCOPE)].flatMap((scope) => {
    const title = wordsIn(scope, 'title');
    const urls = [property(scope, 'url')?.getAttribute('href') ?? wordsIn(scope, 'url') ?? []].flat();
    return title ? { title, urls, identifiers: [wordsIn(scope, 'identifier') ?? []].flat(), origin: scope } : [];
  });
}

/** The first element below `scope` with this `itemprop`, or null. */
export function property(scope: Element, name: string): Element | null {
  return scope.querySelector(`[itemprop~="${name}"]`);
}

/** What the first element with this `itemprop` says, or null. */
export function wordsIn(scope: Element, name: string): string | null {
  const element = property(scope, name);
  return element && contentOf(element);
}

/** What a microdata element says: its `content`, else its words on one line. */
export function contentOf(element: Element): string | null {
  return element.getAttribute('content')?.trim() || readLine(element);
}
