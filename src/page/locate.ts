import { hasBoardText, readTitle } from './board-parts';
import { boardsElsewhere } from './boards/lookup';
import { type Identity, identify } from './identity';
import { climbLadder, type Rung } from './ladder';
import { findInState } from './page-state';
import type { Posting } from './posting';
import { findPosting, hasDescription } from './structured-data';
import { wholePage } from './whole-page';

/** A job found on a page, its title known, the rest of it not read yet. */
export interface Located {
  readonly identity: Identity;
  readonly title: string;
  readonly page: Element;
  /** What found it; neither of them means the board's record, both a posting without a text. */
  readonly posting: Posting | null;
  readonly rung: Rung | null;
}

/** Longer titles are sentences or mistakes; the longest real one seen has 165 characters. */
const LONGEST_TITLE = 200;

/** The job that the page shows, by the first layer that is sure: structured data, the board's record, the ladder; null when none is. */
export function locate(document: Document, url: string): Located | null {
  const page = wholePage(document);
  const named = page && identify(url, page);
  if (!named) return null;
  const identity = recognise(page, named);
  if (isNotHere(page, identity)) return null;
  const posting = findPosting(document, page, identity) ?? findInState(page, identity);
  // One without a description, or with "Loading" for one, leaves the text to the layers below.
  if (posting && (hasDescription(posting) || hasBoardText(page, identity)))
    return keep({ identity, page, title: posting.title, posting, rung: null });
  const title = posting?.title ?? readTitle(page, identity);
  // A record that finds a title without a text has gone out of date, or the text is late: the ladder may still be sure.
  if (title && hasBoardText(page, identity)) return keep({ identity, page, title, posting, rung: null });
  if (identity.address?.besideList) return null;
  // Some boards' headings hold more than the title: what the record took out of it is cleaner.
  const nameIn = (heading: string) => (title && heading.includes(title) ? title : heading);
  const rung = climbLadder(page, identity);
  if (!rung) return null;
  const name = nameIn(rung.title);
  return keep({ identity, page, title: name, posting: posting?.title === name ? posting : null, rung });
}

function keep(located: Located): Located | null {
  return located.title.length <= LONGEST_TITLE ? located : null;
}

/** On an employer's own site, the board that left its mark on the page gives its layout; the job's id stays the address. */
function recognise(page: Element, identity: Identity): Identity {
  if (identity.board || !identity.naming) return identity;
  const board = boardsElsewhere().find(({ elsewhere }) => elsewhere?.mark && page.querySelector(elsewhere.mark));
  return board?.elsewhere ? { ...identity, board, layout: board.elsewhere.layout } : identity;
}

/** The listing is in a frame of this page, closed, or about to be replaced by the one that the URL names. */
function isNotHere(page: Element, { board, job }: Identity): boolean {
  if (!board) return false;
  if (board.frame && page.querySelector(board.frame)) return true;
  if (board.closed && page.querySelector(board.closed)) return true;
  const shown = board.shown ? page.querySelector(board.shown.element) : null;
  return shown !== null && shown.getAttribute(board.shown?.attribute ?? '')?.toLowerCase() !== job;
}
