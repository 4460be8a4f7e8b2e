import { ask } from './dom';
import { type Draft, endLine, enter, leave } from './draft';
import { isHidden } from './hidden';
import { foldLine } from './line';

/** Elements whose content is never words of the page, or words nobody reads as text. */
const UNREAD = new Set(
  'script style template noscript svg math iframe object embed canvas audio video select datalist textarea head'.split(
    ' ',
  ),
);

/** Is this an element whose content nobody reads as text? */
export const isUnread = (element: Element): boolean => UNREAD.has(ask(element, 'localName'));

/** The longest advertisement seen has 30,000 characters; pages with four times that are books. */
const LONGEST_TEXT = 120_000;
const MOST_NODES = 300_000;
const LONGEST_LINE = 2_000;
const MOST_LINE_NODES = 2_000;
const NODE_TYPE = { element: 1, text: 3 } as const;

/** What the reader leaves out besides hidden and unread elements. */
export interface ReadOptions {
  /** True for an element whose whole subtree is left out. */
  readonly skip?: (element: Element) => boolean;
  /** Leave out lines whose words all stand in links: on a page without a known layout they are navigation. */
  readonly withoutLinkLines?: boolean;
  /** More characters, or nodes, are given up. */
  readonly longest?: number;
  readonly mostNodes?: number;
}

/**
 * The words below `root` as a reader sees them: one line per block or `<br>`, white space folded, hidden parts left out; no
 * layout is asked for. Empty when there is more than an advertisement can have.
 */
export function readText(root: Element, options: ReadOptions = {}): string {
  const { withoutLinkLines = false, longest = LONGEST_TEXT, mostNodes = MOST_NODES } = options;
  let room = mostNodes;
  const draft: Draft = {
    text: '',
    lineStart: 0,
    plain: false,
    space: false,
    links: 0,
    withoutLinkLines,
  };
  let node: Node | null = root;
  while (node) {
    room -= 1;
    if (room < 0 || draft.text.length > longest || isEndless(node, longest)) return '';
    const read: boolean = node === root || isRead(node, options);
    if (read) enter(draft, node);
    const child: Node | null = read ? ask(node, 'firstChild') : null;
    if (!child && read) leave(draft, node);
    node = child ?? following(draft, node, root);
  }
  endLine(draft);
  return draft.text.trimEnd().toWellFormed();
}

/** The words of a small element (a title, a company) on one line, or null when it has none. */
export function readLine(element: Element | null, skip?: (element: Element) => boolean): string | null {
  if (!element) return null;
  return foldLine(readText(element, { longest: LONGEST_LINE, mostNodes: MOST_LINE_NODES, ...(skip && { skip }) }));
}

/** The same for an element that may be large; null when it has more characters than `longest`. */
export function readShort(element: Element, longest: number): string | null {
  const line = foldLine(readText(element, { longest: 2 * longest, mostNodes: MOST_LINE_NODES }));
  return line && line.length <= longest ? line : null;
}

/** Fewer characters are a placeholder: the text is still on its way, or the page is a form without it. */
const SHORTEST_TEXT = 40;
const MOST_LOOKED_AT = 5_000;

/** Are these words long enough to be an advertisement's text? */
export function isLong(words: string | null): boolean {
  return (words ?? '').slice(0, MOST_LOOKED_AT).replace(/\s+/g, ' ').length >= SHORTEST_TEXT;
}

/** White space folds, but not to a quarter; a longer piece is not even looked through. */
function isEndless(node: Node, longest: number): boolean {
  return (ask(node, 'nodeValue')?.length ?? 0) > 4 * longest + MOST_LOOKED_AT;
}

function isRead(node: Node, options: ReadOptions): boolean {
  const type = ask(node, 'nodeType');
  if (type === NODE_TYPE.text) return true;
  if (type !== NODE_TYPE.element) return false;
  const element = node as Element;
  return !isUnread(element) && !isHidden(element) && !options.skip?.(element);
}

/** The next node in document order that is not below `node`; the parents passed on the way are left. */
function following(draft: Draft, node: Node, root: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next: Node | null = ask(at, 'nextSibling');
    if (next) return next;
    at = ask(at, 'parentNode');
    if (at) leave(draft, at);
  }
  return null;
}
