import { isClosed } from './closed';
import { ask, attributeOf, select } from './dom';
import type { Identity } from './identity';
import { readJsonLd, wordsOf } from './json-ld';
import { readMicrodata } from './microdata';
import { freshPosting, type Posting, TEXT_PARTS } from './posting';
import { isLong } from './text';

const MOST_PARTS = 100;

/** The schema.org JobPosting (JSON-LD, else microdata) below `page` that describes the job shown now, or null. */
export function findPosting(document: Document, page: Element, identity: Identity): Posting | null {
  const posting =
    freshPosting(page, identity, readJsonLd(document, page)) ?? freshPosting(page, identity, readMicrodata(page));
  return posting && !isClosed(page) ? posting : null;
}

/** Does the posting describe the job at some length? Asked without reading the description. */
export function hasDescription({ origin }: Posting): boolean {
  return TEXT_PARTS.some((name) =>
    'thing' in origin
      ? isLong(wordsOf(origin.thing[name]))
      : select(origin, `[itemprop~="${name}"]`, MOST_PARTS).some((part) =>
          isLong(attributeOf(part, 'content') ?? ask(part, 'textContent')),
        ),
  );
}
