/** The nouns of the product as plain readonly data. Everything else in the source is a verb between these. */

/** A job that the page seems to show, before its text is read. */
export interface Candidate {
  /** Stable across tracking parameters, views and reloads, e.g. `greenhouse:4012345`. */
  readonly id: string;
  /** The job title as the page states it, site chrome removed. */
  readonly title: string;
}

/** Which layer of the reading answered: structured data first, then the board's record, then the generic ladder. */
type ListingSource = 'structured-data' | 'board' | 'ladder';

/** One job advertisement as the person sees it. */
export interface Listing extends Candidate {
  readonly company: string | null;
  readonly place: string | null;
  /** The advertisement's own words, blocks separated by line breaks. */
  readonly text: string;
  readonly url: string;
  /** The board's display name (`Greenhouse`), or null on a company's own site. */
  readonly board: string | null;
  /** BCP 47 tag from the page's `lang`, or null. */
  readonly lang: string | null;
  readonly source: ListingSource;
}

/** Is a title product management? `unsure` counts only with evidence from the listing's text. */
export type Verdict = 'pm' | 'not-pm' | 'unsure';

export interface TitleJudgement {
  readonly verdict: Verdict;
  /** The title's own words that decided it, in order. */
  readonly words: readonly string[];
}

/** One key "mayor vs CEO" point of the essay. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly mayor: string;
  readonly ceo: string;
  /** What it means for a product manager. */
  readonly pm: string;
  /** Stands verbatim in the essay's text. */
  readonly sentence: string;
  /** Words per language (BCP 47 primary tag) that, found in a listing, make this the point that fits. */
  readonly fits: Readonly<Record<string, readonly string[]>>;
}

/** A row of the map of who is who: a figure of the mayor's city and its counterpart in a company. */
export interface Counterpart {
  readonly city: string;
  readonly product: string;
}

/** What the in-page card shows of one listing. */
export interface Tip {
  readonly quote: string;
  readonly point: Point;
}

/** An element of the essay: a tag with its attributes and children, or a piece of text. */
export type EssayNode = string | EssayElement;
export interface EssayElement {
  readonly tag: string;
  readonly href?: string;
  readonly children: readonly EssayNode[];
}

export interface Essay {
  readonly title: string;
  /** ISO 8601 date and time. */
  readonly date: string;
  readonly description: string;
  readonly tag: string;
  /** Whole minutes at 200 words a minute, at least 1. */
  readonly minutes: number;
  /** The sentence that is set large and quoted in the card. */
  readonly quote: string;
  readonly blocks: readonly EssayElement[];
}
