import { onNavigation } from './navigation';
import { type Sighting, Succession } from './succession';

const QUIET_MS = 150; // a re-render comes as a burst; looked at when it has settled …
const LONGEST_BURST_MS = 400; // … but no later than this, on pages that never settle: a card may stand over another listing
const LOOKS_APART = 150; // … and where a look takes long so many times as far from the last: less than one percent of the time …
const LONGEST_PATIENCE_MS = 1_600; // … but never further than this
const WATCH_MS = 10_000; // after a cause (load, navigation, click) with nothing new for so long, nothing will come

/** What the watcher needs of a page; `find` is asked often and must be cheap. */
export interface WatchedPage<Seen extends Sighting> {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  find(): Seen | null;
  /** False where no listing can be shown under the present address, whatever the page still becomes. */
  mayShow(): boolean;
  /** It is no longer the page that was loaded: parts of another may still stand. */
  readonly isUnderway?: boolean;
}

/** A running watch. */
export interface Watch<Seen extends Sighting> {
  /** The listing that the page shows, as last told; null while that is uncertain. */
  readonly current: Seen | null;
  /** Looks at the page at once. */
  look(): void;
}

/**
 * Calls back with the listing that the page shows, with more of it when its text was completed, with null as soon as the
 * page leaves it, and with the next once that stands whole. Looks at the document only for 10 s after a cause (load,
 * navigation, return from the back-forward cache or from another tab, a trusted click or Enter), so that an idle page
 * costs nothing; until the address may show a listing it hears of navigations alone. Ends with `signal`.
 */
export function watchListing<Seen extends Sighting>(
  page: WatchedPage<Seen>,
  onChange: (seen: Seen | null) => void,
  signal: AbortSignal,
): Watch<Seen> {
  const { document, window } = page;
  const succession = new Succession<Seen>();
  const timers = new Timers(signal);
  const observer = new window.MutationObserver(() => lookSoon());
  let isAwake = false;
  let patience = LONGEST_BURST_MS;

  const look = () => {
    if (signal.aborted) return;
    address.compare();
    timers.clear('look', 'burst');
    const start = performance.now();
    const seen = page.find();
    const took = performance.now() - start;
    patience = Math.min(Math.max(LONGEST_BURST_MS, LOOKS_APART * took), LONGEST_PATIENCE_MS);
    const now = Date.now();
    if (succession.leave(seen, now)) onChange(null);
    if (!seen) return;
    const delay = succession.delay(seen, now);
    if (delay > 0) timers.set('look', look, delay);
    else if (succession.believe(seen)) onChange(seen);
  };
  const lookSoon = () => {
    timers.clear('look');
    timers.set('look', look, QUIET_MS);
    if (!timers.has('burst')) timers.set('burst', look, patience);
  };
  const giveUp = () => {
    observer.disconnect();
    look(); // the last of a change may have been an attribute, which is not observed
  };
  const expectChange = () => {
    if (!timers.has('giveUp')) observer.observe(document, { childList: true, subtree: true, characterData: true });
    timers.clear('giveUp');
    timers.set('giveUp', giveUp, WATCH_MS);
  };
  const expectAndLook = () => {
    expectChange();
    lookSoon();
  };
  const navigated = () => {
    if (!isAwake && !wake()) return;
    expectAndLook();
    if (succession.navigate(succession.current && page.find(), Date.now())) onChange(null);
  };
  const touched = () => {
    succession.touch(Date.now());
    expectChange();
  };

  const wake = (): boolean => {
    if (!page.mayShow()) return false;
    isAwake = true;
    signal.addEventListener('abort', () => observer.disconnect());
    const options = { signal, capture: true, passive: true };
    // On the window: an image named "addEventListener" takes the document's.
    window.addEventListener('click', (event) => event.isTrusted && touched(), options);
    window.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Enter' && touched(), options);
    window.addEventListener('pageshow', (event) => event.persisted && expectAndLook(), { signal });
    // Tabs opened behind others render late.
    window.addEventListener('visibilitychange', () => document.hidden || expectAndLook(), { signal });
    expectChange();
    return true;
  };

  const address = onNavigation(window, navigated);
  signal.addEventListener('abort', address.stop);
  if (page.isUnderway) navigated();
  else if (wake()) look();
  return {
    look,
    get current() {
      return succession.current;
    },
  };
}

/** Named timers that end with a signal. */
class Timers {
  readonly #running = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.clear(...this.#running.keys()));
  }

  has(name: string): boolean {
    return this.#running.has(name);
  }

  set(name: string, run: () => void, ms: number): void {
    if (this.#signal.aborted) return;
    const fire = () => {
      this.#running.delete(name);
      run();
    };
    this.#running.set(name, setTimeout(fire, ms));
  }

  clear(...names: string[]): void {
    for (const name of names) {
      clearTimeout(this.#running.get(name));
      this.#running.delete(name);
    }
  }
}
