import type { Candidate } from '../core/types';

const QUIET_MS = 150; // a re-render comes as a burst; looked at when it has settled …
const LONGEST_BURST_MS = 1_000; // … but no later than this, on pages that never settle
const WATCH_MS = 10_000; // after a cause (load, navigation, click) with nothing new for so long, nothing will come
const LEAVING_MS = 2_500; // so long the former listing's title may still stand under the next one's address
const POLL_MS = 1_000; // only where the Navigation API is missing: Firefox 142 to 146

/** What the watcher needs of a page; `find` is asked often and must be cheap. */
export interface WatchedPage<Found extends Candidate> {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  find(): Found | null;
}

/**
 * Calls back with the listing that the page shows, with null as soon as its address leaves that listing, and with the
 * next. Looks at the document only for 10 s after a cause (load, navigation, return from the back-forward cache, a
 * trusted click or Enter), so that an idle page costs nothing. Ends with `signal`. Gives a function that looks at once.
 */
export function watchListing<Found extends Candidate>(
  page: WatchedPage<Found>,
  onChange: (found: Found | null) => void,
  signal: AbortSignal,
): () => void {
  const { document, window } = page;
  let current: Found | null = null;
  let leaving: { title: string; until: number } | null = null;
  const timers = new Timers(signal);
  const observer = new window.MutationObserver(() => lookSoon());

  const look = () => {
    timers.clear('look', 'burst');
    const found = page.find();
    if (found?.id === current?.id && found?.title === current?.title) return;
    if (leaving && found?.title === leaving.title && Date.now() < leaving.until) {
      timers.set('look', look, leaving.until - Date.now());
      return;
    }
    leaving = null;
    current = found;
    onChange(found);
  };
  const lookSoon = () => {
    timers.clear('look');
    timers.set('look', look, QUIET_MS);
    if (!timers.has('burst')) timers.set('burst', look, LONGEST_BURST_MS);
  };
  const giveUp = () => observer.disconnect();
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
    expectAndLook();
    if (!current || page.find()?.id === current.id) return;
    leaving = { title: current.title, until: Date.now() + LEAVING_MS };
    current = null;
    onChange(null);
  };

  signal.addEventListener('abort', giveUp);
  onNavigation(window, navigated, signal);
  const options = { signal, capture: true, passive: true };
  document.addEventListener('click', (event) => event.isTrusted && expectChange(), options);
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Enter' && expectChange(), options);
  window.addEventListener('pageshow', (event) => event.persisted && expectAndLook(), { signal });
  expectChange();
  look();
  return look;
}

/** Calls back after the address changed without a load. The Navigation API sees all of them; without it, a slow poll does. */
function onNavigation(window: Window, navigated: () => void, signal: AbortSignal): void {
  let href = window.location.href;
  const compare = () => {
    if (window.location.href === href) return;
    href = window.location.href;
    navigated();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    navigation.addEventListener('navigatesuccess', compare, { signal });
    return;
  }
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
  const poll = setInterval(compare, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll));
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
