import type { Words } from './breaks';
import { contextOf, type Setting } from './context';
import type { Matcher } from './phrase-table';
import { sectionsOf } from './sections';
import { boundsOf, cutSentences, type Sentence } from './sentences';

/** What stands around a phrase, and where its sentence stands in the text: UTF-16 code units, the end exclusive. */
export interface Surroundings extends Setting {
  readonly bounds: { readonly start: number; readonly end: number };
}

/** Tells the surroundings of any word of a text; each sentence is looked at once, and only when a word of it is asked for. */
export function surroundingsIn(words: Words, symbols: Int32Array, matcher: Matcher): (word: number) => Surroundings {
  const sentences = cutSentences(words);
  const sections = sectionsOf(words, symbols, sentences, matcher);
  const known = new Map<number, Surroundings>();
  return (word) => {
    const at = sentenceOf(sentences, word);
    const sentence = sentences[at] as Sentence;
    const surroundings = known.get(at) ?? {
      sentence,
      bounds: boundsOf(words, sentence),
      section: sections[at] ?? null,
      context: contextOf(words, symbols, matcher, sentence),
    };
    known.set(at, surroundings);
    return surroundings;
  };
}

/** The sentence that a word stands in, found by halving. */
function sentenceOf(sentences: readonly Sentence[], word: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? word) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
