import type { Finding } from '../core/types';

/** How many of the phrases stand where the reader can see them, and how many are folded away on the page or gone from it. */
export interface PhraseCount {
  readonly seen: number;
  readonly away: number;
}

/** What paints findings into the listing, in its frame's isolated world. The page sees the names of its highlights only. */
export interface PhrasesHandle {
  /** Paints these findings, in place of any others, and follows the page until `hide`. */
  show(findings: readonly Finding[]): PhraseCount;
  hide(): void;
  /** Scrolls to a finding's place; false where it is folded away or gone. Moves no focus. */
  reveal(finding: Finding): boolean;
  /** Told of every change: the page may fold phrases away, and the popup may hide what the card shows. Null: none are shown. */
  onChange: ((count: PhraseCount | null) => void) | null;
}

declare global {
  /** One of a frame, whoever injected it. */
  var mayorPhrases: PhrasesHandle | undefined;
}
