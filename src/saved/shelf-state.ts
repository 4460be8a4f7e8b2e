import type { SavedListing } from '../core/saved-listing';
import type { Undo } from '../storage/saved-transfer';

/** What the page knows of what is saved. */
export interface ShelfState {
  /** The newest first. */
  readonly listings: readonly SavedListing[];
  /** False while only the newest are there. */
  readonly isWhole: boolean;
  /** How many records were set aside, are of a newer version, were brought up to date. */
  readonly setAside: number;
  readonly newer: number;
  readonly upgraded: number;
}

export const EMPTY_SHELF: ShelfState = { listings: [], isWhole: false, setAside: 0, newer: 0, upgraded: 0 };

/** What was done last and can be taken back, or that it was. */
export type Undoable =
  | { readonly done: 'deleted'; readonly title: string; readonly undo: Undo }
  | { readonly done: 'deleted-all' | 'imported'; readonly count: number; readonly undo: Undo }
  | { readonly done: 'undone' };
