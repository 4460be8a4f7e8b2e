import { isFurniture, isInFurniture } from './furniture';
import { findHeading } from './heading';
import type { Identity } from './identity';
import { declaresOtherKind } from './json-ld';
import { saysApply, sectionsOf } from './section-words';
import { readLine, readText } from './text';

/** What the ladder finds on a page whose layout nobody described. */
export interface Rung {
  readonly title: string;
  readonly text: string;
}

/** Fewer characters outside links are a card, a form's head or a wall, not an advertisement. */
const SHORTEST_TEXT = 240;
/** Headings of related jobs stand among the first; a page with more is a list. */
const MOST_HEADINGS = 40;
/** Controls beyond this many belong to lists and footers. */
const MOST_CONTROLS = 600;

/** Marks of an article: an author, a date of publication. */
const ARTICLE =
  'meta[property="article:published_time"], meta[property="article:author"], [rel~="author"], [itemprop~="author"], [itemtype*="Article"], [itemtype$="/Course"], [itemtype$="/Product"]';

const RELATED =
  /^(?:similar|related|more|other|recommended|latest)\b.*\b(?:jobs?|roles|positions|openings|opportunities|vacancies)|^people also|^(?:ähnliche|weitere) |^(?:offres|postes|empleos|ofertas|vagas|annunci) (?:similaires|similares|semelhantes|simili)|^vergelijkbare|^podobne|関連|相关|^похожие/i;

/**
 * Reads a job from any page by what all advertisements share: a heading that the window's title agrees with, a long
 * text, sections that advertisements have, an address that names one job, a control to apply. Null unless sure.
 */
export function climbLadder(page: Element, identity: Identity, accept: (title: string) => boolean): Rung | null {
  if (!identity.naming) return null;
  const named = findHeading(page);
  if (!named || !accept(named.title)) return null;
  const { heading, title, agrees } = named;
  if (page.querySelector(ARTICLE) || declaresOtherKind(page)) return null;
  const text = readAround(heading);
  const sections = text ? sectionsOf(text).size : 0;
  const applies = sections > 0 && hasApplyControl(page);
  // A number in the address and a heading that the window's title repeats are evidence of their own.
  const sure = identity.naming === 'id' && agrees ? sections >= 2 || applies : sections >= 2 && applies;
  return sure && text ? { title, text } : null;
}

/** The advertisement's text in the narrowest part of the page that holds heading and text; null where it is too short. */
function readAround(heading: Element): string | null {
  for (const part of ['article', 'main, [role="main"]', 'body']) {
    const root = heading.closest(part);
    const text = root && readBelow(root, heading);
    if (text && text.length >= SHORTEST_TEXT) return text;
  }
  return null;
}

/** Without furniture, forms beside the heading, lists of other jobs and lines of links. */
function readBelow(root: Element, heading: Element): string {
  const related = relatedParts(root, heading);
  const skip = (element: Element) =>
    related.has(element) || isFurniture(element) || (element.localName === 'form' && !element.contains(heading));
  return readText(root, { skip, withoutLinkLines: true });
}

/** What stands under headings such as "Similar jobs". */
function relatedParts(root: Element, heading: Element): Set<Element> {
  const parts = new Set<Element>();
  for (const other of [...root.querySelectorAll('h2, h3, h4, h5')].slice(0, MOST_HEADINGS)) {
    if (other.contains(heading) || !RELATED.test(readLine(other) ?? '')) continue;
    const section = sectionOf(other, root, heading);
    if (section !== other) parts.add(section);
    else for (let part: Element | null = other; part; part = part.nextElementSibling) parts.add(part);
  }
  return parts;
}

/** The widest element that `other` opens, up to but not including one that holds the page's heading. */
function sectionOf(other: Element, root: Element, heading: Element): Element {
  let section = other;
  for (;;) {
    const parent = section.parentElement;
    if (!parent || parent === root || section.previousElementSibling || parent.contains(heading)) return section;
    section = parent;
  }
}

function hasApplyControl(page: Element): boolean {
  const controls = 'a, button, [role="button"], input[type="submit"], form input[type="file"]';
  return [...page.querySelectorAll(controls)].slice(0, MOST_CONTROLS).some((control) => {
    const says = readLine(control) ?? control.getAttribute('value') ?? '';
    return (saysApply(says) || control.matches('[type="file"], [href^="mailto:"]')) && !isInFurniture(control);
  });
}
