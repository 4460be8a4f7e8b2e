/**
 * detect.js: the only script that runs on every matched page. It finds what may be a product listing and tells the
 * background; it shows nothing and keeps nothing. No framework, no polyfill, no storage.
 */
import gate from 'content:title-gate';
import { mayBeProduct } from '../core/title-gate';
import type { Candidate } from '../core/types';
import type { Message } from '../messages';
import { findCandidate } from '../page/find-listing';
import { watchListing } from '../page/watch';
import '../card/handle';

interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: Message): Promise<unknown> };
}
const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
const api = browser ?? chrome;

globalThis.mayorDetect?.abort();
const lifetime = new AbortController();
globalThis.mayorDetect = lifetime;

/** Takes the card along when the extension was updated or removed while the page stayed open. */
function endIfDead(error: unknown): void {
  if (api?.runtime?.id) {
    console.warn('The Mayor of the Product:', error);
    return;
  }
  lifetime.abort();
  globalThis.mayorCard?.hide();
}

async function announce(candidate: Candidate | null): Promise<void> {
  globalThis.mayorCard?.hide();
  if (!candidate) return;
  try {
    await api?.runtime?.sendMessage({ type: 'candidate', candidate });
  } catch (error) {
    endIfDead(error);
  }
}

watchListing(
  { document, window, find: () => findCandidate(document, location.href, (title) => mayBeProduct(title, gate)) },
  announce,
  lifetime.signal,
);
