import { isClosed } from './closed';
import { ask, holds, matches, select } from './dom';
import { isFurniture, isInFurniture } from './furniture';
import { findHeading } from './heading';
import type { Identity } from './identity';
import { isOtherPage, isTemplate } from './other-page';
import { saysApply, sectionsOf, speaksToCandidate } from './section-words';
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
/** Links in headings beyond this many tell nothing new. */
const MOST_LINKS = 200;

const CONTROLS = 'a, button, [role="button"], input[type="submit"], input[type="button"], form input[type="file"]';
/** A form with a file, or a letter. */
const APPLY_FIELD = '[type="file"], [href^="mailto:"]';
/** The same words lead to the same form, at the top and at the bottom, once in a dialog perhaps; to more places they lead in a list of jobs. */
const MOST_PLACES = 2;

/** So many headings that lead elsewhere, beside those of related jobs, are the cards of a list. */
const FEWEST_CARDS = 3;

const RELATED =
  /^(?:similar|related|more|other|recommended|latest)\b.*\b(?:jobs?|roles|positions|openings|opportunities|vacancies)|^people also|^(?:ähnliche|weitere) |^(?:offres|postes|empleos|ofertas|vagas|annunci) (?:similaires|similares|semelhantes|simili)|^vergelijkbare|^podobne|関連|相关|^похожие/i;

/**
 * Reads a job from any page by what all advertisements share: an address that names one job, a heading that the window's
 * title repeats, sections, an employer who speaks to a candidate, a control to apply. Null unless sure.
 */
export function climbLadder(page: Element, identity: Identity): Rung | null {
  if (!identity.naming) return null;
  const named = findHeading(page, identity.url.hostname);
  if (!named || isOtherPage(page) || isClosed(page)) return null;
  const { heading, title, agrees } = named;
  const text = readAround(heading);
  if (!text || isTemplate(text)) return null;
  const sections = sectionsOf(text).size;
  const controls = applyControls(page, title);
  if (areOfList(controls) || hasCards(heading)) return null;
  // The address of a known board has said already that this is an advertisement.
  if (sections === 0 || !(identity.board || speaksToCandidate(text))) return null;
  const evidence = [identity.naming === 'id', agrees, sections >= 2].filter(Boolean).length;
  // A control that a script adds may be missing: then nothing else may be.
  const sure = controls.length > 0 ? evidence >= 2 : evidence === 3 && sections >= 3;
  return sure ? { title, text } : null;
}

/** The advertisement's text in the narrowest part of the page that holds heading and text; null where it is too short. */
function readAround(heading: Element): string | null {
  for (const part of ['article', 'main, [role="main"]', 'body']) {
    const root = heading.closest(part);
    const text = root && readBelow(root, heading);
    if (text && weightOf(text) >= SHORTEST_TEXT) return text;
  }
  return null;
}

/** Characters, those of Chinese, Japanese and Korean twice: they say in one what takes two letters and more elsewhere. */
function weightOf(text: string): number {
  return text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

/** Without furniture, forms beside the heading, lists of other jobs and lines of links. */
function readBelow(root: Element, heading: Element): string {
  const related = relatedParts(root, heading);
  const skip = (element: Element) =>
    related.has(element) || isFurniture(element) || (matches(element, 'form') && !holds(element, heading));
  return readText(root, { skip, withoutLinkLines: true });
}

/** Do the page's headings lead to several other places, as the cards of a list do? */
function hasCards(heading: Element): boolean {
  const root = heading.closest('main, [role="main"], body') ?? heading;
  const related = relatedParts(root, heading);
  const links = select(root, 'h2 a[href], h3 a[href], a[href] h2, a[href] h3', MOST_LINKS).filter(
    (link) => !isInFurniture(link) && !isInside(link, related),
  );
  const places = links
    .map((link) => link.closest('a')?.getAttribute('href') ?? '#')
    .filter((href) => !href.startsWith('#'));
  return new Set(places).size >= FEWEST_CARDS;
}

/** Is this element one of those parts, or in one? */
function isInside(element: Element, parts: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = ask(at, 'parentElement')) if (parts.has(at)) return true;
  return false;
}

/** What stands under headings such as "Similar jobs". */
function relatedParts(root: Element, heading: Element): Set<Element> {
  const parts = new Set<Element>();
  for (const other of select(root, 'h2, h3, h4, h5', MOST_HEADINGS)) {
    if (holds(other, heading) || !RELATED.test(readLine(other) ?? '')) continue;
    const section = sectionOf(other, root, heading);
    if (section !== other) parts.add(section);
    else for (let part: Element | null = other; part; part = ask(part, 'nextElementSibling')) parts.add(part);
  }
  return parts;
}

/** The widest element that `other` opens, up to but not including one that holds the page's heading. */
function sectionOf(other: Element, root: Element, heading: Element): Element {
  let section = other;
  for (;;) {
    const parent: Element | null = ask(section, 'parentElement');
    if (!parent || parent === root || ask(section, 'previousElementSibling') || holds(parent, heading)) return section;
    section = parent;
  }
}

/** The page's controls to apply. */
function applyControls(page: Element, title: string): Element[] {
  return select(page, CONTROLS, MOST_CONTROLS).filter((control) => {
    return (saysApply(labelOf(control), title) || control.matches(APPLY_FIELD)) && !isInFurniture(control);
  });
}

/** Do controls with the same words lead to several places? */
function areOfList(controls: readonly Element[]): boolean {
  const places = new Map<string, Set<string>>();
  for (const control of controls) {
    const href = control.getAttribute('href')?.replace(/[?#].*/, '');
    if (href) places.set(labelOf(control), (places.get(labelOf(control)) ?? new Set()).add(href));
  }
  return [...places.values()].some(({ size }) => size > MOST_PLACES);
}

function labelOf(control: Element): string {
  return readLine(control) ?? control.getAttribute('value') ?? '';
}
