/** card.js: injected into a frame that may hold a product listing. Reads the listing and shows the card when the background says so. */

import { FAILED, type Heard } from '../answers';
import type { Listing } from '../core/types';
import { deliver } from '../deliver';
import type { Message, SaveOutcome } from '../messages';
import { findListing } from '../page/find-listing';
import { SAVE_OUTCOMES } from '../ui/saved-trouble';
import { extensionApi, isAlive, onceGone } from './extension-api';
import { followFrameView } from './frame-view';
import { type CardHandle, type CardTask, endDetect } from './handle';
import { addHost, removeFormer } from './host';
import { rereadOnChange } from './reread';
import { speak } from './sentences';
import { CardSession, type Kept } from './session';

/** The background may be gone (the extension was updated or removed). */
async function tell(message: Message): Promise<Heard> {
  const answer = await ask(message);
  if (answer === FAILED) return 'failed';
  return answer === undefined ? 'gone' : 'done';
}

/** The background's answer; undefined where there is none. */
async function ask(message: Message): Promise<unknown> {
  try {
    return await deliver(async () => extensionApi().runtime.sendMessage(message));
  } catch (error) {
    if (isAlive()) console.warn('The Mayor of the Product:', error);
    else endDetect(); // updated or removed: quiet, and the card goes along
    return undefined;
  }
}

/** Asks the background to save the listing that the card is on. */
async function save(id: string, evenPrivately: boolean): Promise<SaveOutcome> {
  const outcome = await ask({ type: 'save', id, evenPrivately });
  return typeof outcome === 'string' && Object.hasOwn(SAVE_OUTCOMES, outcome)
    ? (outcome as SaveOutcome)
    : 'unavailable';
}

class CardController implements CardHandle {
  #shown: Listing | null = null;
  #host: Element | null = null;
  #session: CardSession | null = null;
  #lifetime = new AbortController();

  get shown(): Listing | null {
    return this.#host?.isConnected ? this.#shown : null; // a page may throw away its whole body
  }

  readonly read = rereadOnChange(
    document,
    window,
    () => findListing(document, location.href),
    (node) => node === this.#host,
  );

  hide(): void {
    this.#lifetime.abort();
    this.#shown = null;
  }

  show(task: CardTask): void {
    const listing = this.read();
    if (listing?.id !== task.id || listing.text !== task.text) return;
    if (globalThis.mayorDetect?.expects(listing) === false) return;
    this.#open(task, listing, this.shown?.id === task.id ? (this.#session?.kept ?? null) : null);
  }

  #open(task: CardTask, listing: Listing, kept: Kept | null): void {
    this.hide();
    if (!(document.body instanceof HTMLBodyElement)) return;
    this.#shown = listing;
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const t = speak(task.sentences);
    const shadow = addHost(document, { lang: t('localeTag'), dir: t('localeDirection') }, signal);
    this.#host = shadow.host;
    shadow.host.toggleAttribute('data-tied', task.isTied);
    onceGone(endDetect, signal);
    followFrameView(shadow, window, signal);
    const about = [listing.title, listing.company].filter(Boolean).join(', ');
    const comeBack = (kept: Kept) => {
      if (!this.#shown && globalThis.mayorDetect?.expects(listing) !== false) this.#open(task, listing, kept);
    };
    const around = { window, shadow, t, about, tell, save, hide: () => this.hide(), comeBack };
    this.#session = new CardSession(task, around, kept, signal);
  }

  moveFocus(): boolean {
    if (!this.shown) return false;
    this.#session?.moveFocus();
    return true;
  }
}

globalThis.mayorCard?.hide();
removeFormer(document);
globalThis.mayorCard = new CardController();
