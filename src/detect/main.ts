/**
 * detect.js: the only script that runs on every matched page. It finds what may be a product listing and tells the
 * background; it shows nothing and keeps nothing. No framework, no polyfill, no storage.
 */
import gate from 'content:title-gate';
import { mayBeProduct } from '../core/title-gate';
import { deliver } from '../deliver';
import type { Message } from '../messages';
import { glance } from '../page/glance';
import { mayShowJob } from '../page/identity';
import { siteOf } from '../page/site';
import { isSame, type Sighting } from '../page/succession';
import { type Watch, watchListing } from '../page/watch';
import '../card/handle';

interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: Message): Promise<unknown> };
}
/** Asked for only when there is something to say: the first touch of the namespace costs a page more than all the rest. */
function extensionApi(): ExtensionApi | undefined {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser ?? chrome;
}

/** A listing as this frame shows it now. */
interface Seen extends Sighting {
  /** The titles that may be its own, as the background judges them. */
  readonly titles: readonly string[];
}

globalThis.mayorDetect?.abort();
globalThis.mayorCard?.hide(); // whether it may still show is asked anew
const lifetime = new AbortController();
globalThis.mayorDetect = {
  abort: () => lifetime.abort(),
  expects: (listing) => watch.current !== null && isSame(watch.current, listing),
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
  if (!seen?.titles.some(accept) || isShown(seen)) return;
  try {
    const message: Message = { type: 'candidate', id: seen.id, site: siteOf(window), titles: [...seen.titles] };
    await deliver(async () => extensionApi()?.runtime?.sendMessage(message));
    watch.look(); // card.js sees more than the glance did, and the page may have gone on
  } catch (error) {
    endIfDead(error);
  }
  // Turned down, now that its text is longer: the card of the shorter text must not stay.
  if (watch.current === seen && seen.text !== null && !isShown(seen)) globalThis.mayorCard?.hide();
}

function isShown({ id, title, text }: Seen): boolean {
  const shown = globalThis.mayorCard?.shown;
  return shown?.id === id && shown.title === title && shown.text === text;
}

const page = { document, window, find, mayShow: () => mayShowJob(location.href) };
const watch: Watch<Seen> = watchListing(page, announce, lifetime.signal);

/** A page kept in the back-forward cache heard of no switch and no closing while it was away. */
function askAnew({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  globalThis.mayorCard?.hide();
  announce(watch.current);
}
window.addEventListener('pageshow', askAnew, { signal: lifetime.signal });
