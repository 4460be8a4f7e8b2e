import gate from 'content:title-gate';
import { mayBeProduct } from '../core/title-gate';
import type { Listing } from '../core/types';
import { deliver } from '../deliver';
import type { Message } from '../messages';
import { glance } from '../page/glance';
import { mayShowJob } from '../page/identity';
import { isInSight } from '../page/in-sight';
import { siteOf } from '../page/site';
import { isSame, type Sighting } from '../page/succession';
import { type Watch, watchListing } from '../page/watch';
import '../card/handle';

declare global {
  interface Document {
    /** The browser has loaded the page beforehand; the person may never go there. Chromium only. */
    readonly prerendering?: boolean;
  }
}

interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: Message): Promise<unknown> };
}
/** Asked for only when there is something to say: the first touch of the namespace costs a page more than all the rest. */
function extensionApi(): ExtensionApi | undefined {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser?.runtime ? browser : chrome; // an element of the page may have the id "browser"
}

/** A listing as this frame shows it now. */
interface Seen extends Sighting {
  /** The titles that may be its own, as the background judges them. */
  readonly titles: readonly string[];
}

const lifetime = new AbortController();
const { signal } = lifetime;
let watch: Watch<Seen> | null = null;
/** What the background has read here, and not shown so far: it need not hear of it again. */
let judged: Listing | null = null;
/** The background would have read, but nobody could have seen the card. */
let outOfSight = false;

const handle: NonNullable<typeof globalThis.mayorDetect> = {
  abort: () => lifetime.abort(),
  readToJudge() {
    outOfSight = !isInSight(window);
    judged = outOfSight ? null : (globalThis.mayorCard?.read() ?? null);
    return judged;
  },
  expects(listing) {
    judged = null;
    return Boolean(watch?.current && isSame(watch.current, listing));
  },
};

/** Takes the card along when the extension was updated or removed while the page stayed open. */
function endIfDead(error: unknown): void {
  if (extensionApi()?.runtime?.id) {
    console.warn('The Mayor of the Product:', error);
    return;
  }
  lifetime.abort();
  globalThis.mayorCard?.hide();
}

const accept = (title: string) => mayBeProduct(title, gate);

/** A glance, until card.js is in this frame: from then on its whole reading, which tells one listing from the next. */
function find(): Seen | null {
  if (!globalThis.mayorCard) {
    const glimpse = glance(document, location.href, accept);
    return glimpse && { ...glimpse, title: glimpse.titles.join('\n'), text: null };
  }
  const listing = globalThis.mayorCard.read();
  return listing && { ...listing, titles: [listing.title] };
}

async function announce(seen: Seen | null): Promise<void> {
  if (!seen) globalThis.mayorCard?.hide();
  if (!seen?.titles.some(accept) || isSeen(globalThis.mayorCard?.shown, seen) || isSeen(judged, seen)) return;
  try {
    const { id, titles } = seen;
    const hasCard = globalThis.mayorCard !== undefined;
    const message: Message = { type: 'candidate', id, site: siteOf(window), titles: [...titles], hasCard };
    await deliver(async () => extensionApi()?.runtime?.sendMessage(message));
    watch?.look(); // card.js sees more than the glance did, and the page may have gone on
  } catch (error) {
    endIfDead(error);
  }
  // Turned down, now that its text is longer: the card of the shorter text must not stay.
  const isCurrent = watch?.current === seen && seen.text !== null;
  if (isCurrent && !isSeen(globalThis.mayorCard?.shown, seen)) globalThis.mayorCard?.hide();
}

function isSeen(listing: Listing | null | undefined, { id, title, text }: Seen): boolean {
  return listing?.id === id && listing.title === title && listing.text === text;
}

function askAnew(): void {
  judged = null;
  announce(watch?.current ?? null);
}

function start(isUnderway: boolean): void {
  const page = { document, window, find, mayShow: () => mayShowJob(location.href), isUnderway };
  watch = watchListing(page, announce, signal);
  // A page kept in the back-forward cache heard of no switch and no closing while it was away.
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    globalThis.mayorCard?.hide();
    askAnew();
  };
  window.addEventListener('pageshow', returned, { signal });
  window.addEventListener('resize', () => outOfSight && isInSight(window) && askAnew(), { signal, passive: true });
}

/**
 * Watches for listings in this frame from now on, and tells the background of what may be a product role's.
 * `isUnderway`: the page was another at first. The frame's handle ends it.
 */
export function detect(isUnderway: boolean): void {
  globalThis.mayorDetect = handle;
  const begin = () => start(isUnderway);
  // A page made ready before the person goes there may never be seen.
  if (document.prerendering === true) document.addEventListener('prerenderingchange', begin, { signal, once: true });
  else begin();
}
