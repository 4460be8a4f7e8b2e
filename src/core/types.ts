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
}

/** A row of the map of who is who: a figure of the mayor's city and its counterpart in a company. */
export interface Counterpart {
  readonly city: string;
  readonly product: string;
}

/**
 * What a phrase says about authority: `wins`, the mayor's work (influence, alignment, evidence); `answers`, the CEO's
 * burden (roadmap, outcomes, P&L); `holds`, the CEO's power (budget, people, price, the last word).
 */
export type Side = 'wins' | 'answers' | 'holds';

/** The means of power that a listing may state or leave unsaid, in the order in which they are named. */
export const LEVER_IDS = ['budget', 'people', 'price', 'roadmap', 'engineers', 'customers', 'success'] as const;
export type LeverId = (typeof LEVER_IDS)[number];

/** Languages in which listings are read and tips are written. */
export const SIGNAL_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type SignalLanguage = (typeof SIGNAL_LANGUAGES)[number];

/** Who can answer a question in the interview. */
export type Interviewer = 'manager' | 'engineer' | 'executive' | 'peer';

/** What a role answers for, as the headline names it. */
export type Topic = 'product' | 'vision' | 'roadmap' | 'outcomes' | 'revenue' | 'delivery';

/** A kind of phrase that says something about authority, in whatever language. */
export interface Signal {
  readonly id: string;
  readonly side: Side;
  /** The id of the essay's point that it belongs to. */
  readonly point: string;
  /** For the headline; only where the side is `answers`. */
  readonly topic: Topic | null;
  /** The lever that the role holds; only where the side is `holds`. */
  readonly lever: LeverId | null;
  readonly strength: 'clear' | 'weak';
  readonly ask: Interviewer;
  /** It goes to the heart of the essay (who decides, who holds the means): a tip prefers it. */
  readonly telling: boolean;
  /** The share of real listings that have it, from 0 to 1 (content/norms.json, English): the rarer, the more telling. */
  readonly rate: number;
}

/** What the tip says of a signal, in one language. */
export interface SignalWords {
  /** A few words that name it: “Influence without authority”. */
  readonly name: string;
  readonly tip: string;
  readonly question: string;
  readonly listenFor: string;
}

/** What is said of a lever, in one language; its name is a sentence of the interface. */
export interface LeverWords {
  readonly question: string;
  readonly listenFor: string;
  /** How a listing could state it, for those who write listings. */
  readonly stating: string;
}

/** All that is said of signals and levers in one language. */
export interface ReadingWords {
  readonly language: SignalLanguage;
  readonly signals: Readonly<Record<string, SignalWords>>;
  readonly levers: Readonly<Record<LeverId, LeverWords>>;
}

/** One place in one listing where a signal's phrase stands. Offsets are UTF-16 code units into the listing's text, the end exclusive. */
export interface Finding {
  /** The signal's id. */
  readonly signal: string;
  readonly side: Side;
  readonly strength: Signal['strength'];
  /** The listing's exact words, from `start` to `end`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around the quote, as it stands in the text from `sentenceStart` on. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** A question worth asking, and what gave rise to it: a finding's signal, or a lever (unsaid, or, without findings, in general). */
export interface Question {
  readonly about: { readonly signal: string } | { readonly lever: LeverId };
  readonly ask: Interviewer;
}

/** The one sentence over a reading, as data: the interface puts it into words. */
export interface Headline {
  /** What the role answers for, the strongest first. */
  readonly answersFor: readonly Topic[];
  /** The levers that the listing says the role holds. */
  readonly holds: readonly LeverId[];
  /** The listing speaks of winning people over. */
  readonly wins: boolean;
  /** The unsaid levers worth naming, at most three. */
  readonly unsaid: readonly LeverId[];
}

/** What a listing says and leaves unsaid. */
export interface Reading {
  /** The language of the text (BCP 47 primary tag), or null where it could not be told. */
  readonly language: string | null;
  /** False: there are no signals for this language. There are no findings then, nothing is called unsaid, and the questions are general. */
  readonly isRead: boolean;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** How many findings each side has. */
  readonly counts: Readonly<Record<Side, number>>;
  /** Levers that the listing mentions, and those that it never does. */
  readonly stated: readonly LeverId[];
  readonly unsaid: readonly LeverId[];
  readonly headline: Headline;
  /** At most five, in the order to ask. */
  readonly questions: readonly Question[];
}

/** How real product-management listings read: numbers alone, for comparison. */
export interface Norms {
  /** Where the listings came from. */
  readonly source: string;
  /** ISO 8601 date of the count. */
  readonly date: string;
  /** By the language of the listings (BCP 47 primary tag). */
  readonly languages: Readonly<
    Record<
      string,
      {
        /** How many listings were read. */
        readonly n: number;
        /** Per side, how many listings have 0, 1, 2, … findings. */
        readonly counts: Readonly<Record<Side, readonly number[]>>;
        /** How many listings leave each lever unsaid. */
        readonly unsaid: Readonly<Record<LeverId, number>>;
        /** How many listings have a finding of each signal; a signal that none has is not there. */
        readonly signals: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** What the in-page card shows of one listing. */
export interface Tip {
  /** A sentence of the essay: of the finding's point where it fits, else the pull quote. */
  readonly quote: string;
  /** The point that the finding belongs to; without one, the first. */
  readonly point: Point;
  /** The most telling finding, or null where nothing was found. */
  readonly finding: Finding | null;
  /** One question: about the finding, or in general. */
  readonly question: Question | null;
}

/** An element of the essay: a tag with its attributes and children, or a piece of text. */
export type EssayNode = string | EssayElement;
export interface EssayElement {
  readonly tag: string;
  readonly href?: string;
  /** Of a mark: which match of a search it shows, from 0. */
  readonly match?: number;
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
