import type { PhrasesHandle } from './handle';
import { PhrasePainter } from './painter';

/** The one painter of a frame, whoever made it first. An element of the page may have its name as an id, and is none. */
export function painterOf(document: Document): PhrasesHandle {
  const there = Object.hasOwn(globalThis, 'mayorPhrases') ? globalThis.mayorPhrases : undefined;
  const painter = there ?? new PhrasePainter(document);
  globalThis.mayorPhrases = painter;
  return painter;
}
