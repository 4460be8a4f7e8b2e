import type { Finding } from '../core/types';

/** A finding's sentence around its quote; `before` and `after` are cut at a word where they are long. */
export interface ClippedSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Most characters on either side of the quote: about two lines of the popup. */
const MOST_AROUND = 110;

/** Cuts a long sentence to what stands near the quote, with an ellipsis where something was left out. */
export function clipSentence({ sentence, sentenceStart, start, end, quote }: Finding): ClippedSentence {
  const before = sentence.slice(0, start - sentenceStart);
  const after = sentence.slice(end - sentenceStart);
  return { before: clipStart(before), quote, after: clipEnd(after) };
}

function clipStart(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  const kept = text.slice(-MOST_AROUND);
  const space = kept.search(/\s/); // languages without spaces are cut between any two characters
  return `…${space < 0 ? kept.replace(/^[\udc00-\udfff]/, '') : kept.slice(space)}`;
}

function clipEnd(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  const kept = text.slice(0, MOST_AROUND);
  const word = /^.*(?=\s)/su.exec(kept)?.[0];
  return `${word ?? kept.replace(/[\ud800-\udbff]$/, '')} …`;
}
