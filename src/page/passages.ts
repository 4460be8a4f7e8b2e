import { isUnread } from './text';

/** Words of a listing to find again in the page that it was read from. */
export interface Passage {
  readonly quote: string;
  /** The sentence around the quote. */
  readonly sentence: string;
  /** Where the quote begins in the sentence, in UTF-16 code units. */
  readonly at: number;
}

/** A page's letters in one string, and the text nodes that they stand in. */
interface Letters {
  readonly all: string;
  readonly nodes: readonly Text[];
  /** Where each node's first letter stands in `all`. */
  readonly starts: readonly number[];
}

/** Letters of `Letters.all`, the end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Layout decides about white space, and boards sprinkle soft hyphens and joiners: neither may keep a sentence from being found. */
const NO_LETTER = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const lettersOf = (text: string) => text.replace(NO_LETTER, '');

/** A page may repeat a sentence: a hidden copy for phones, a preview in a list. */
const MOST_PLACES = 8;
const SHOW_ELEMENTS_AND_TEXT = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;
const TEXT_NODE = 3;

/**
 * Where each passage stands below `root`, as a range; null where the page does not hold it. A passage is known by its
 * sentence, else by its quote, if that stands there only once. Of several places the first that `isSeen` accepts is
 * taken, else the first. Elements for which `skip` is true are left out with all that is in them.
 */
export function findPassages(
  root: Element,
  passages: readonly Passage[],
  isSeen: (range: Range) => boolean,
  skip: (element: Element) => boolean = () => false,
): (Range | null)[] {
  const letters = collectLetters(root, skip);
  return passages.map((passage) => {
    const [first = null, ...others] = placesOf(passage, letters.all).map((place) => rangeAt(root, letters, place));
    return !first || isSeen(first) ? first : (others.find(isSeen) ?? first);
  });
}

function collectLetters(root: Element, skip: (element: Element) => boolean): Letters {
  const isLeft = (node: Node) => node.nodeType !== TEXT_NODE && (isUnread(node as Element) || skip(node as Element));
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT, (node) =>
    isLeft(node) ? REJECT : ACCEPT,
  );
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = lettersOf(node.nodeValue ?? '');
    if (!part) continue;
    nodes.push(node as Text);
    starts.push(length);
    parts.push(part);
    length += part.length;
  }
  return { all: parts.join(''), nodes, starts };
}

function placesOf({ quote, sentence, at }: Passage, all: string): Place[] {
  const { length } = lettersOf(quote);
  if (length === 0) return [];
  const before = lettersOf(sentence.slice(0, at)).length;
  const inSentences = startsOf(lettersOf(sentence), all).map((start) => start + before);
  const alone = inSentences.length > 0 ? [] : startsOf(lettersOf(quote), all);
  const starts = alone.length === 1 ? alone : inSentences;
  return starts.map((start) => ({ start, end: start + length }));
}

function startsOf(part: string, all: string): number[] {
  const starts: number[] = [];
  for (let at = all.indexOf(part); at >= 0 && starts.length < MOST_PLACES; at = all.indexOf(part, at + part.length)) {
    starts.push(at);
  }
  return starts;
}

function rangeAt(root: Element, letters: Letters, { start, end }: Place): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(...boundaryBefore(letters, start));
  const [node, offset] = boundaryBefore(letters, end - 1);
  range.setEnd(node, offset + 1);
  return range;
}

/** The text node and the offset in it before the letter at `at`. */
function boundaryBefore({ nodes, starts }: Letters, at: number): [Text, number] {
  const index = lastAtMost(starts, at);
  const node = nodes[index] as Text;
  const skipped = at - (starts[index] ?? 0);
  return [node, offsetOfLetter(node.data, skipped)];
}

/** The offset in `text` of its letter number `count`, counted from 0. */
function offsetOfLetter(text: string, count: number): number {
  let letters = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (lettersOf(text.charAt(offset)) === '') continue;
    if (letters === count) return offset;
    letters++;
  }
  return text.length;
}

/** The index of the last number that is at most `most`, in ascending numbers. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
