/** How large the essay's text is set: steps from 0 (as designed) to TEXT_SIZES - 1. */
export const TEXT_SIZES = 4;

/** The bottom corner that the card stands in, told in the interface's writing direction. */
export const cardCorners = ['end', 'start'] as const;

/** What the person chose once and for all. It follows them through the browser's own sync, where they have that on. */
export interface Settings {
  /** Tips show by themselves. */
  readonly tips: boolean;
  /** LinkedIn forbids adding elements to its pages: off until the person turns it on. */
  readonly linkedIn: boolean;
  /** A step from 0 to TEXT_SIZES - 1. */
  readonly textSize: number;
  /** The card was last left as a pill. */
  readonly cardFolded: boolean;
  readonly cardCorner: (typeof cardCorners)[number];
}

export const defaultSettings: Settings = {
  tips: true,
  linkedIn: false,
  textSize: 0,
  cardFolded: false,
  cardCorner: 'end',
};

/** What an organisation has switched off for its people. It can switch nothing on. */
export interface Presets {
  readonly tipsOff: boolean;
  readonly linkedInOff: boolean;
  /** No welcome page after the install. */
  readonly welcomeOff: boolean;
  /** Host names on which no tip shows by itself. */
  readonly offSites: readonly string[];
}

export const noPresets: Presets = { tipsOff: false, linkedInOff: false, welcomeOff: false, offSites: [] };
