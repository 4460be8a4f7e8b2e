import type { Listing, Reading, Tip, TitleJudgement } from '../core/types';

/** One document of a tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** What reading the current tab came to. */
export type TabReading =
  /** A product-management listing, its reading, and the tip for it. */
  | {
      readonly state: 'listing';
      readonly listing: Listing;
      readonly judgement: TitleJudgement;
      readonly frame: Frame;
      readonly reading: Reading;
      readonly tip: Tip;
    }
  /** A listing of another profession. */
  | { readonly state: 'not-product'; readonly listing: Listing; readonly judgement: TitleJudgement }
  /** A listing whose title and text do not settle what it is. */
  | { readonly state: 'unsure'; readonly listing: Listing; readonly judgement: TitleJudgement }
  /** The page was read and shows no listing. */
  | { readonly state: 'no-listing' }
  /** The browser lets no extension read this page: its own pages, extension stores, PDF files. */
  | { readonly state: 'unreadable' }
  /** Reading failed by a fault of ours; the entry has logged it. */
  | { readonly state: 'error' };
