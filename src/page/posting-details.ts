import { ask, attributeOf, select } from './dom';
import { isThing, listOf, wordsOf } from './json-ld';
import { foldLine } from './line';
import { markupToText } from './markup';
import { contentOf, property, wordsIn } from './microdata';
import { type JsonLdOrigin, type Posting, TEXT_PARTS, type Thing } from './posting';
import { readText } from './text';

/** What a posting says besides its title. */
export interface PostingDetails {
  readonly company: string | null;
  readonly place: string | null;
  /** Empty when the posting has no description. */
  readonly text: string;
}

/** Reads a posting to the end: employer, place and description, markup removed. */
export function readDetails(document: Document, { origin }: Posting): PostingDetails {
  return 'thing' in origin ? ofThing(document, origin) : ofScope(origin);
}

function ofThing(document: Document, { thing, byId }: JsonLdOrigin): PostingDetails {
  const line = (value: unknown) => foldLine(markupToText(document, wordsOf(value) ?? ''));
  const resolve = (value: unknown) =>
    isThing(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const employer = resolve(listOf(thing.hiringOrganization)[0]);
  const places = listOf(thing.jobLocation).flatMap((value) => placeOf(resolve(value)) ?? []);
  return {
    company: line(isThing(employer) ? (employer.name ?? employer.legalName) : employer),
    place: line([...new Set(places)].join('; ')) ?? (thing.jobLocationType === 'TELECOMMUTE' ? 'Remote' : null),
    text: markupToText(document, descriptionOf(thing)),
  };
}

/** The whole description, else the parts that some sites split it into. */
function descriptionOf(thing: Thing): string {
  const [whole, ...parts] = TEXT_PARTS.map((name) => wordsOf(thing[name]));
  return whole || parts.filter(Boolean).join('\n');
}

function placeOf(value: unknown): string | null {
  if (!isThing(value)) return wordsOf(value);
  const address = value.address ?? value;
  if (!isThing(address)) return wordsOf(address);
  const country = isThing(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  return joined([address.addressLocality, address.addressRegion, country].map(wordsOf)) ?? wordsOf(value.name);
}

function ofScope(scope: Element): PostingDetails {
  const employer = property(scope, 'hiringOrganization');
  const place = property(scope, 'jobLocation');
  const address = ['addressLocality', 'addressRegion', 'addressCountry'];
  return {
    company: employer && (wordsIn(employer, 'name') ?? contentOf(employer)),
    place: place && (joined(address.map((name) => wordsIn(place, name))) ?? contentOf(place)),
    text: readParts(scope),
  };
}

/** A text in more pieces is no advertisement. */
const MOST_PARTS = 100;

/** The parts that are not inside one another, in document order. */
function readParts(scope: Element): string {
  const selector = TEXT_PARTS.map((name) => `[itemprop~="${name}"]`).join(', ');
  const isOuter = (part: Element) => {
    const parent: Element | null = ask(part, 'parentElement');
    return !parent || !ask(parent, 'closest').call(parent, selector);
  };
  return select(scope, selector, MOST_PARTS)
    .filter(isOuter)
    .map((part) => attributeOf(part, 'content') ?? readText(part))
    .join('\n');
}

/** "Berlin, Germany": each part once; null without any. */
function joined(parts: readonly (string | null)[]): string | null {
  return [...new Set(parts.flatMap((part) => part?.trim() || []))].join(', ') || null;
}
