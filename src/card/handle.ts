import type { Candidate, Listing, Tip } from '../core/types';

/** What the card shows, as plain data: it crosses from the background into the frame. */
export interface CardTask {
  readonly id: string;
  readonly tip: Tip;
  readonly folded: boolean;
}

/** What card.js offers in its frame's isolated world. The page cannot see it. */
export interface CardHandle {
  /** The listing that this frame shows now, its text not read. */
  find(): Candidate | null;
  /** The listing as it stands in this frame now, or null. */
  read(): Listing | null;
  /** Shows the card for the listing with the task's id, in place of any other; nothing when the page has moved on. */
  show(task: CardTask): void;
  hide(): void;
  /** The listing that the card is on here, or null. */
  readonly shown: Listing | null;
}

declare global {
  /** Shared by the content scripts of one frame. */
  var mayorCard: CardHandle | undefined;
  /** What reader.js found in this frame. */
  var mayorListing: Listing | null | undefined;
  /** The running detect.js of this frame; a second injection ends it and takes over. */
  var mayorDetect: AbortController | undefined;
}
