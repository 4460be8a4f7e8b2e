/**
 * detect.js: the only script that runs on every matched page. It finds what may be a product listing and tells the
 * background; it shows nothing and keeps nothing. No framework, no polyfill, no storage.
 */
import gate from 'content:title-gate';
import { mayBeProduct } from '../core/title-gate';
import type { Message } from '../messages';
import { type Glimpse, glance } from '../page/glance';
import { siteOf } from '../page/site';
import { watchListing } from '../page/watch';
import '../card/handle';

interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: Message): Promise<unknown> };
}
/** Asked for only when there is something to say: the first touch of the namespace costs a page more than all the rest. */
function extensionApi(): ExtensionApi | undefined {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser ?? chrome;
}

globalThis.mayorDetect?.abort();
globalThis.mayorCard?.hide(); // whether it may still show is asked anew
const lifetime = new AbortController();
globalThis.mayorDetect = lifetime;

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

/** A glance, until card.js is in this frame: from then on its own, exact finding, which costs nothing more to have. */
function find(): Glimpse | null {
  if (!globalThis.mayorCard) return glance(document, location.href, accept);
  const found = globalThis.mayorCard.find();
  return found && accept(found.title) ? { ...found, titles: [found.title] } : null;
}

async function announce(found: Glimpse | null): Promise<void> {
  const { mayorCard } = globalThis;
  if (found && mayorCard?.shown?.id === found.id && mayorCard.shown.title === found.title) return;
  mayorCard?.hide();
  if (!found) return;
  try {
    await extensionApi()?.runtime?.sendMessage({
      type: 'candidate',
      id: found.id,
      site: siteOf(window),
      titles: [...found.titles],
    });
    if (!mayorCard && globalThis.mayorCard) look(); // from the glance to the exact finding
  } catch (error) {
    endIfDead(error);
  }
}

const look = watchListing({ document, window, find }, announce, lifetime.signal);
