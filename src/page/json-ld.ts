import { select } from './dom';
import { foldLine } from './line';
import { markupToText } from './markup';
import type { Posting, Thing } from './posting';

/** A block of more characters than this is a catalogue, not one job; parsing it would hold the page up. */
const LARGEST_BLOCK = 500_000;
/** So many characters are read of all blocks together. */
const LARGEST_WHOLE = 1_000_000;
/** A page has a handful of blocks; more is a generated list. */
const MOST_BLOCKS = 40;
/** Postings stand at most three levels down (`@graph`, list, item); deeper nesting is not meant for readers. */
const DEEPEST = 8;
const MOST_NODES = 20_000;

/** The job postings in the JSON-LD blocks below `page`; broken, huge or hostile blocks count as absent. */
export function readJsonLd(document: Document, page: Element): Posting[] {
  const sources = blocksOf(page);
  if (!sources.some((source) => source.includes('JobPosting'))) return [];
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const source of sources) collect(parseBlock(source), things, byId);
  return things
    .filter((thing) => kindsOf(thing).includes('JobPosting'))
    .flatMap((thing) => toPosting(document, thing, byId) ?? []);
}

/** Does the page's JSON-LD call it an article, a course, a product or the like? Asked of the source, since it need not be parsed for that. */
export function declaresOtherKind(page: Element): boolean {
  return blocksOf(page).some((source) => OTHER_KIND.test(source));
}

const OTHER_KIND =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Course|Product|HowTo|Recipe|\w*Event|Occupation|Book|QAPage|ProfilePage|EducationalOccupationalProgram|DiscussionForumPosting)"/;

function blocksOf(page: Element): string[] {
  let room = LARGEST_WHOLE;
  return select(page, 'script[type*="ld+json" i]', MOST_BLOCKS)
    .map((block) => block.textContent ?? '')
    .filter((source) => {
      if (source.length > Math.min(LARGEST_BLOCK, room)) return false;
      room -= source.length;
      return true;
    });
}

function parseBlock(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '');
  return parse(json) ?? parse(repair(json)) ?? null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the caller repairs once, then treats the block as absent
  }
}

/** An open string at the end counts as closed, else every quotation mark in it would be tried as a beginning. Escapes the raw line breaks and tabs inside strings that templates leave there, and drops commas before a closing bracket. */
function repair(json: string): string {
  return json.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|,(?=\s*[}\]])/g, (part) =>
    part === ',' ? '' : part.replace(/\p{Cc}/gu, (raw) => (raw === '\n' ? '\\n' : ' ')),
  );
}

/** Every object of a parsed block, outside in; a stack of its own, since hostile nesting would exhaust the call stack. */
function collect(root: unknown, things: Thing[], byId: Map<string, Thing>): void {
  const stack: [unknown, number][] = [[root, 0]];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen++) {
    const [value, depth] = stack.pop() ?? [null, 0];
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) {
      const thing = value as Thing;
      things.push(thing);
      const id = thing['@id'];
      if (typeof id === 'string' && Object.keys(thing).length > 1) byId.set(id, thing);
    }
    for (const child of children.toReversed()) stack.push([child, depth + 1]);
  }
}

function kindsOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((kind) =>
    typeof kind === 'string' ? kind.replace(/^https?:\/\/schema\.org\//, '') : [],
  );
}

function toPosting(document: Document, thing: Thing, byId: ReadonlyMap<string, Thing>): Posting | null {
  const title = foldLine(markupToText(document, wordsOf(thing.title) ?? wordsOf(thing.name) ?? ''));
  if (!title) return null;
  return {
    title,
    urls: [thing.url, thing['@id'], thing.mainEntityOfPage].flatMap((value) => addressOf(value) ?? []),
    identifiers: listOf(thing.identifier).flatMap((value) => wordsOf(isThing(value) ? value.value : value) ?? []),
    origin: { thing, byId },
  };
}

function addressOf(value: unknown): string | null {
  return isThing(value) ? wordsOf(value['@id'] ?? value.url) : wordsOf(value);
}

/** A JSON-LD value as words: text, a number, texts one a line, or the value of a value object; null for anything else. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.flatMap((part) => (typeof part === 'string' ? part : [])).join('\n') || null;
  return isThing(value) && typeof value['@value'] === 'string' ? value['@value'] : null;
}

/** A JSON-LD value as a list: many properties may hold one thing or several. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Is this JSON-LD value an object? */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
