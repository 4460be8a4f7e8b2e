import type { Identity } from './identity';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { freshPosting, type Posting } from './posting';

/** The schema.org JobPosting (JSON-LD, else microdata) below `page` that describes the job shown now, or null. */
export function findPosting(document: Document, page: Element, identity: Identity): Posting | null {
  return freshPosting(page, identity, readJsonLd(document, page)) ?? freshPosting(page, identity, readMicrodata(page));
}
