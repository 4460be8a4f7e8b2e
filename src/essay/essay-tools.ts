/** What the essay's surroundings can do for it: the popup and the essay's own page each give theirs. */
export interface EssayTools {
  /** How large the text is set: a step from 0 to TEXT_SIZES - 1. */
  readonly textSize: number;
  /** Where the reader was, as `placeIn` counts; 0 is the beginning. */
  readonly place: number;
  onTextSize(step: number): void;
  onPlace(place: number): void;
  onSavePicture(picture: Blob): void;
  /** Takes the picture as a promise, because it must be called within the click. Null where the browser copies no pictures. */
  readonly onCopyPicture: ((picture: Promise<Blob>) => Promise<void>) | null;
  /** Opens the essay in a tab of its own; null where it is in one already. */
  readonly onOpenTab: (() => void) | null;
}
