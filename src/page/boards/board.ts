/**
 * Where a listing's parts stand: CSS selectors in order of trust, vendor hooks before classes; the first that finds words
 * answers. `{job}` inside a quoted value stands for the job's own id, so that a part of another job is never taken.
 */
export interface Layout {
  readonly title: readonly string[];
  readonly company?: readonly string[];
  readonly place?: readonly string[];
  /** All elements that one selector finds are the text, in document order. */
  readonly text: readonly string[];
}

/**
 * One way in which an address names a job. The path's group `job`, or the named query key (its own group `job`, else the
 * whole value), is the job's own id; the path's group `tenant` is the employer, where job ids are unique for one employer only.
 */
export interface Address {
  readonly path?: RegExp;
  readonly query?: { readonly key: string; readonly job: RegExp };
  /** The query key whose value is the employer. */
  readonly tenantKey?: string;
  /** Where a search's address does not name the job open beside it, an element does: the group `job` in one of its attributes. */
  readonly opened?: { readonly element: string; readonly attribute: string; readonly job: RegExp };
  /** The page is a search list with the job beside it: nothing but the layout may answer for it. */
  readonly besideList?: boolean;
  /** Path and query of the job's own page, `{job}` standing for its id, where the address at hand is not that. */
  readonly view?: string;
}

/** The JSON from which a page was rendered (Inertia, Next): where it stands, and dotted paths to the job's parts. */
export interface PageState {
  readonly element: string;
  /** Absent: the element's content. */
  readonly attribute?: string;
  readonly job: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly text: string;
}

/** A job board as data. A record returns nothing when unsure: what it does not find is not there. */
export interface Board {
  readonly id: string;
  /** The board's name as people know it. */
  readonly name: string;
  /** On from install, or only on sites that the person grants (hosts that serve other things too, and LinkedIn). */
  readonly access: 'install' | 'optional';
  /** What the record rests on: a saved page, notes alone, or notes so thin that the generic ladder does the work. */
  readonly evidence: 'page' | 'notes' | 'ladder';
  /** A host belongs to the board when it equals one of these or ends in a dot and one of these. Empty: employers' own hosts only. */
  readonly hosts: readonly string[];
  readonly addresses: readonly Address[];
  /** The host's first label is the employer and part of the id: job ids are unique for one employer only. */
  readonly tenantInHost?: boolean;
  readonly layout: Layout;
  /** Read like structured data, and before the layout. */
  readonly state?: PageState;
  /** A title's element, with the groups `title` and `company`, where it says more than the title; what does not match is taken whole. */
  readonly heading?: RegExp;
  /** Inside a title: words that the board adds. */
  readonly titleNoise?: string;
  /** Around a company: words that the board adds. */
  readonly companyNoise?: RegExp;
  /** Around a place: words that the board adds. */
  readonly placeNoise?: RegExp;
  /** The one employer whose board it is. */
  readonly employer?: string;
  /** `document.title` with the groups `title` and `company`. */
  readonly pageTitle?: RegExp;
  /** Found on a posting that takes no more applications, and on pages of the same address that are no posting. */
  readonly closed?: string;
  /** Which job the page shows, where it says so: an attribute of an element, to be held against the address. */
  readonly shown?: { readonly element: string; readonly attribute: string };
  /** The frame that holds the listing: the page around it must not claim it. */
  readonly frame?: string;
  /** Jobs of this board shown on the employers' own sites: told by the address, or by a mark that the system leaves on its pages. */
  readonly elsewhere?: {
    readonly address?: Address;
    readonly mark?: string;
    readonly layout: Layout;
  };
}

/** A UUID, as Lever, Ashby and others name their jobs. */
export const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
