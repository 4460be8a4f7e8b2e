import { ask } from './dom';

/** Elements that browsers lay out as blocks; without layout this list stands in for `display`. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const BLANK_LINE = /\n[^\S\n]*\n/;
const TEXT_NODE = 3;

/** A text that is being written down while a walk goes through its nodes. */
export interface Draft {
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

/** The walk comes to a node. */
export function enter(draft: Draft, node: Node): void {
  if (node.nodeType === TEXT_NODE) {
    addWords(draft, node.nodeValue ?? '');
    return;
  }
  const localName = ask(node as Element, 'localName');
  if (localName === 'br' || BLOCKS.has(localName)) endLine(draft);
  if (localName === 'a') draft.links++;
}

/** The walk has been through all of a node. */
export function leave(draft: Draft, node: Node): void {
  if (node.nodeType === TEXT_NODE) return;
  const localName = ask(node as Element, 'localName');
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

/** What comes next stands on another line. */
export function endLine(draft: Draft): void {
  draft.space = false;
  if (draft.text.length === draft.lineStart) return;
  if (draft.withoutLinkLines && !draft.plain) draft.text = draft.text.slice(0, draft.lineStart);
  else draft.text += '\n';
  draft.lineStart = draft.text.length;
  draft.plain = false;
}
