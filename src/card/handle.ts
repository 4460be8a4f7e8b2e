import type { Settings } from '../core/settings';
import type { Listing, Reading, ReadingWords, Tip } from '../core/types';
import type { Sentences } from './sentences';

/** What the card shows, as plain data: it crosses from the background into the frame. */
export interface CardTask {
  readonly id: string;
  /** The listing's text that the tip was chosen for. */
  readonly text: string;
  readonly tip: Tip;
  /** Null where no finding may stand in the page: on LinkedIn it stays in the popup. */
  readonly reading: Reading | null;
  /** What is said of the reading: of all signals only those that the card may name. */
  readonly words: ReadingWords;
  /** The reading in one sentence. Put into words beforehand: the first list that a page's process writes costs it 14 ms. */
  readonly headline: string;
  /** If the listing was saved: the sentence that says when, and whether there are notes. The notes themselves stay where no page can read them. */
  readonly saved: { readonly said: string; readonly hasNotes: boolean } | null;
  /** All that the card may say. */
  readonly sentences: Sentences;
  readonly folded: boolean;
  readonly corner: Corner;
  /** The card is seen only while the browser keeps the extension's styles in the page. */
  readonly isTied: boolean;
}

/** The bottom corner that the card stands in, told in the interface's writing direction. */
export type Corner = Settings['cardCorner'];

/** What card.js offers in its frame's isolated world. The page cannot see it. */
export interface CardHandle {
  /** The listing as it stands in this frame now, or null. */
  read(): Listing | null;
  /** Shows the card for the task's listing, in place of any other; nothing when the page has moved on. */
  show(task: CardTask): void;
  hide(): void;
  /** Moves focus into the card, or back to where it was; false where there is no card. */
  moveFocus(): boolean;
  /** The listing that the card is on here, or null. */
  readonly shown: Listing | null;
}

/** What a running detect.js offers in its frame. */
interface DetectHandle {
  /** Ends it. */
  abort(): void;
  /** The listing as it stands here, for the background to judge; null too where nobody could see a card. */
  readToJudge(): Listing | null;
  /** Has the page settled on this listing? Asked before a card is shown. */
  expects(listing: Listing): boolean;
}

declare global {
  /** Shared by the content scripts of one frame. */
  var mayorCard: CardHandle | undefined;
  /** What reader.js found in this frame. */
  var mayorListing: Listing | null | undefined;
  /** The running detect.js of this frame; a second injection ends it and takes over. */
  var mayorDetect: DetectHandle | undefined;
}

/** Ends what runs in a frame and takes its card along. It is sent into the page's isolated world, so it uses nothing of this file. */
export function endDetect(): void {
  globalThis.mayorDetect?.abort();
  globalThis.mayorCard?.hide();
}
