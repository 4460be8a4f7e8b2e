import type { Posting } from './posting';
import { readLine, readText } from './text';

const SCOPE = '[itemscope][itemtype$="schema.org/JobPosting"]';
const TEXT_PARTS = ['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits'];

/** The schema.org JobPosting items written as microdata below `page`; those without a title count as absent. */
export function readMicrodata(page: Element): Posting[] {
  return [...page.querySelectorAll(SCOPE)].flatMap((scope) => toPosting(scope) ?? []);
}

function toPosting(scope: Element): Posting | null {
  const title = lineOf(scope, 'title');
  if (!title) return null;
  const employer = property(scope, 'hiringOrganization');
  const place = property(scope, 'jobLocation');
  return {
    title,
    company: (employer && (lineOf(employer, 'name') ?? contentOf(employer))) ?? null,
    place: place && placeOf(place),
    text: () => readParts(scope),
    urls: linesOf(scope, 'url'),
    identifiers: linesOf(scope, 'identifier'),
  };
}

function placeOf(place: Element): string | null {
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((name) => lineOf(place, name) ?? []);
  return [...new Set(parts)].join(', ') || contentOf(place);
}

/** The parts that are not inside one another, in document order. */
function readParts(scope: Element): string {
  const selector = TEXT_PARTS.map((name) => `[itemprop~="${name}"]`).join(', ');
  const parts = [...scope.querySelectorAll(selector)];
  return parts
    .filter((part) => !part.parentElement?.closest(selector))
    .map((part) => part.getAttribute('content') ?? readText(part))
    .join('\n');
}

function property(scope: Element, name: string): Element | null {
  return scope.querySelector(`[itemprop~="${name}"]`);
}

function lineOf(scope: Element, name: string): string | null {
  const element = property(scope, name);
  return element && contentOf(element);
}

function linesOf(scope: Element, name: string): string[] {
  const element = property(scope, name);
  const value = element && (element.getAttribute('href') ?? contentOf(element));
  return value ? [value] : [];
}

function contentOf(element: Element): string | null {
  return element.getAttribute('content')?.trim() || readLine(element);
}
