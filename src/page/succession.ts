import type { Candidate } from '../core/types';

/** So long a part of the former listing may still stand beside parts of the next: title and text come up to 2 s apart. */
const LATE_PART_MS = 2_500;
/** So long the whole former listing may still stand under the next one's address, on a slow connection. */
const LATE_PANE_MS = 6_000;
/** So many characters at one end tell two texts of one listing from the texts of two. */
const SAME_END = 200;

/** What one look at a page saw. */
export interface Sighting extends Candidate {
  /** The advertisement's text; null where only titles were looked at. */
  readonly text: string | null;
}

/**
 * Which listing a page shows, as one follows another. A listing has three marks: address, title and text. The current
 * one is left as soon as a mark differs. The next is believed at once when none of its marks is the former one's;
 * else it must stand a while, because sites change the three in any order and seconds apart. All times are in ms.
 */
export class Succession<Seen extends Sighting> {
  #current: Seen | null = null;
  #former: Seen | null = null;
  #leftAt = Number.NEGATIVE_INFINITY;
  #touchedAt = Number.NEGATIVE_INFINITY;
  /** The address has moved on from the former listing. */
  #underway = false;
  /** It moved on again before the next listing had come: whose parts will come now is anyone's guess. */
  #hurried = false;

  /** The listing that is believed, or null. */
  get current(): Seen | null {
    return this.#current;
  }

  /** Call it when the person clicked: a page may change before its address. */
  touch(now: number): void {
    this.#touchedAt = now;
  }

  /** Call it when the address changed, with what the page shows then; says whether the current listing is left. */
  navigate(seen: Seen | null, now: number): boolean {
    if (this.#current) {
      this.#underway = this.leave(seen, now);
      return this.#underway;
    }
    const isRecent = now - this.#leftAt < LATE_PANE_MS;
    if (!isRecent) this.#former = null;
    this.#hurried = isRecent && this.#underway;
    this.#underway = true;
    this.#leftAt = now;
    return false;
  }

  /** Gives the current listing up if the page does not show it any more; says whether it did. */
  leave(seen: Seen | null, now: number): boolean {
    if (!this.#current || (seen && isSame(this.#current, seen))) return false;
    this.#settle(null, this.#current);
    this.#leftAt = now;
    return true;
  }

  /** How long it takes until the sighting, if it still stands then, may be believed; 0 for now. */
  delay(seen: Seen, now: number): number {
    const known = this.#current ?? this.#former;
    if (known && isSame(known, seen) && (seen.text !== null || known.title === seen.title)) return 0;
    const since = seen.text === null ? Math.max(this.#leftAt, this.#touchedAt) : this.#leftAt;
    return Math.max(0, since + this.#patience(seen) - now);
  }

  /** Believes the sighting; says whether it is news. */
  believe(seen: Seen): boolean {
    const known = this.#current;
    if (known?.title === seen.title && known.text === seen.text) return false;
    this.#settle(seen, null);
    return true;
  }

  #settle(current: Seen | null, former: Seen | null): void {
    this.#current = current;
    this.#former = former;
    this.#underway = false;
    this.#hurried = false;
  }

  #patience({ id, title, text }: Seen): number {
    const former = this.#former;
    if (text !== null && former?.title === title && former.text === text) return LATE_PANE_MS;
    const isMixed =
      former !== null && (former.text === null || former.id === id || former.title === title || former.text === text);
    return isMixed || this.#hurried || text === null ? LATE_PART_MS : 0;
  }
}

/** Are these sightings of one listing? Its text may have been completed, or a counter in it may have moved on. */
export function isSame(a: Sighting, b: Sighting): boolean {
  if (a.id !== b.id) return false;
  if (a.text === null) return true; // of the same page, more of its titles or the whole
  return a.title === b.title && (a.text === b.text || sharesAnEnd(a.text ?? '', b.text ?? ''));
}

function sharesAnEnd(a: string, b: string): boolean {
  const size = Math.min(a.length, b.length, SAME_END);
  return size > 0 && (a.slice(0, size) === b.slice(0, size) || a.slice(-size) === b.slice(-size));
}
