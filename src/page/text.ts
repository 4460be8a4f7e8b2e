import { foldLine } from './line';

/** Elements whose content is never words of the page, or words nobody reads as text. */
const UNREAD = new Set(
  'script style template noscript svg math iframe object embed canvas audio video select datalist textarea head'.split(
    ' ',
  ),
);

/** Is this an element whose content nobody reads as text? */
export const isUnread = (element: Element): boolean => UNREAD.has(element.localName);

/** Elements that browsers lay out as blocks; without layout this list stands in for `display`. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLANK_LINE = /\n[^\S\n]*\n/;
const NODE_TYPE = { element: 1, text: 3 } as const;

/** What the reader leaves out besides hidden and unread elements. */
export interface ReadOptions {
  /** True for an element whose whole subtree is left out. */
  readonly skip?: (element: Element) => boolean;
  /** Leave out lines whose words all stand in links: on a page without a known layout they are navigation. */
  readonly withoutLinkLines?: boolean;
}

interface Draft {
  text: string;
  /** Where the open line begins in `text`. */
  lineStart: number;
  /** The open line has words outside links. */
  plain: boolean;
  /** White space is due before the next word of this line. */
  space: boolean;
  /** How many links the walk is inside of. */
  links: number;
  readonly withoutLinkLines: boolean;
}

/** The words below `root` as a reader sees them: one line per block or `<br>`, white space folded, hidden parts left out; no layout is asked for. */
export function readText(root: Element, options: ReadOptions = {}): string {
  const { withoutLinkLines = false } = options;
  const draft: Draft = { text: '', lineStart: 0, plain: false, space: false, links: 0, withoutLinkLines };
  let node: Node | null = root;
  while (node) {
    const read: boolean = node === root || isRead(node, options);
    if (read) enter(draft, node);
    if (read && node.firstChild) {
      node = node.firstChild;
    } else {
      if (read) leave(draft, node);
      node = following(draft, node, root);
    }
  }
  endLine(draft);
  return draft.text.trimEnd();
}

/** The words of a small element (a title, a company) on one line, or null when it has none. */
export function readLine(element: Element | null, skip?: (element: Element) => boolean): string | null {
  if (!element) return null;
  return foldLine(readText(element, skip ? { skip } : {}));
}

/** Fewer characters are a placeholder: the text is still on its way, or the page is a form without it. */
const SHORTEST_TEXT = 40;

/** Are these words long enough to be an advertisement's text? */
export function isLong(words: string | null): boolean {
  return (words ?? '').replace(/\s+/g, ' ').length >= SHORTEST_TEXT;
}

function isRead(node: Node, options: ReadOptions): boolean {
  if (node.nodeType === NODE_TYPE.text) return true;
  if (node.nodeType !== NODE_TYPE.element) return false;
  const element = node as Element;
  return !isUnread(element) && !isHidden(element) && !options.skip?.(element);
}

/** Hidden by its own markup: `hidden`, a closed dialog, an inline style, or an icon kept from screen readers. */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  // Only leaves: an open dialog marks the whole rest of the page aria-hidden, and that rest holds the listing.
  if (!element.firstElementChild && element.getAttribute('aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}

/**
 * Is this element hidden, or anything around it below the body? Some pages hide their whole body until a script has run,
 * which says nothing.
 */
export function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (isHidden(at)) return true;
  }
  return false;
}

/** The next node in document order that is not below `node`; the parents passed on the way are left. */
function following(draft: Draft, node: Node, root: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
    if (at) leave(draft, at);
  }
  return null;
}

function enter(draft: Draft, node: Node): void {
  if (node.nodeType === NODE_TYPE.text) {
    addWords(draft, node.nodeValue ?? '');
    return;
  }
  const { localName } = node as Element;
  if (localName === 'br' || BLOCKS.has(localName)) endLine(draft);
  if (localName === 'a') draft.links++;
}

function leave(draft: Draft, node: Node): void {
  if (node.nodeType === NODE_TYPE.text) return;
  const { localName } = node as Element;
  if (BLOCKS.has(localName)) endLine(draft);
  if (localName === 'td' || localName === 'th') draft.space = true;
  if (localName === 'a') draft.links--;
}

function addWords(draft: Draft, words: string): void {
  // Descriptions set in `white-space: pre-line` keep their paragraphs only as blank lines inside one text node.
  const paragraphs = BLANK_LINE.test(words.trim()) ? words.split(BLANK_LINE) : [words];
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) endLine(draft);
    const folded = paragraph.replace(/\s+/g, ' ');
    const word = folded.trim();
    if (!word) {
      draft.space ||= folded !== '';
      return;
    }
    if ((draft.space || folded.startsWith(' ')) && draft.text.length > draft.lineStart) draft.text += ' ';
    draft.text += word;
    draft.space = folded.endsWith(' ');
    draft.plain ||= draft.links === 0;
  });
}

function endLine(draft: Draft): void {
  draft.space = false;
  if (draft.text.length === draft.lineStart) return;
  if (draft.withoutLinkLines && !draft.plain) draft.text = draft.text.slice(0, draft.lineStart);
  else draft.text += '\n';
  draft.lineStart = draft.text.length;
  draft.plain = false;
}
