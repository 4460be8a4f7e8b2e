import type { PageState } from './boards/board';
import type { Identity } from './identity';
import { isThing, wordsOf } from './json-ld';
import { foldLine } from './line';
import { freshPosting, type Posting } from './posting';

/** Characters; more is a site's whole store, and parsing it would hold the page up. */
const LARGEST_STATE = 500_000;

/** The job in the data from which the page was rendered, where the board's record says how; null when it is not the one shown. */
export function findInState(page: Element, identity: Identity): Posting | null {
  const state = identity.board?.state;
  const posting = state && readState(page, state);
  if (!posting || posting.identifiers.some((own) => own !== identity.job)) return null;
  return freshPosting(page, identity, [posting]);
}

function readState(page: Element, state: PageState): Posting | null {
  const data = parse(sourceOf(page, state));
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (isThing(value) ? value[key] : undefined), data);
  const title = foldLine(wordsOf(at(state.title)) ?? '');
  if (!title) return null;
  const thing = {
    description: at(state.text),
    hiringOrganization: at(state.company),
    jobLocation: at(state.place),
  };
  return { title, urls: [], identifiers: [wordsOf(at(state.job)) ?? []].flat(), origin: { thing, byId: new Map() } };
}

function sourceOf(page: Element, { element, attribute }: PageState): string {
  const holder = page.querySelector(element);
  const source = attribute ? holder?.getAttribute(attribute) : holder?.textContent;
  return source && source.length <= LARGEST_STATE ? source : '';
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null; // cut off, or no JSON at all: as good as absent
  }
}
