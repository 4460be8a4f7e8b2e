/** card.js: injected into a frame that may hold a product listing. Reads the listing and shows the card when the background says so. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Listing } from '../core/types';
import { deliver } from '../deliver';
import type { Message } from '../messages';
import { findListing } from '../page/find-listing';
import { siteOf } from '../page/site';
import { createTranslate } from '../ui/translate';
import { Card, type CardSwitch } from './Card';
import { followFrameView } from './frame-view';
import type { CardHandle, CardTask } from './handle';
import { addHost } from './host';

const sentences = new Map<string, string>();
/** Each sentence is looked up once: the card outlives the extension's context on a page that stays open. */
const t = createTranslate((key) => {
  const sentence = sentences.get(key) ?? browser.i18n.getMessage(key);
  sentences.set(key, sentence);
  return sentence;
});
for (const key of [
  'extensionName',
  'cardOpen',
  'cardFold',
  'cardClose',
  'cardMenu',
  'tipsNotHere',
  'tipsPause',
  'tipsNever',
  'sideMayor',
  'sideCeo',
  'localeTag',
  'localeDirection',
] as const)
  t(key);

/** The background may be gone (the extension was updated or removed); the card works on without it. */
async function tell(message: Message): Promise<void> {
  try {
    await deliver(async () => browser.runtime.sendMessage(message));
  } catch (error) {
    console.warn('The Mayor of the Product:', error);
  }
}

class CardController implements CardHandle {
  #shown: Listing | null = null;
  #host: Element | null = null;
  #lifetime = new AbortController();

  get shown(): Listing | null {
    return this.#host?.isConnected ? this.#shown : null; // a page may throw away its whole body
  }

  read(): Listing | null {
    return findListing(document, location.href);
  }

  hide(): void {
    this.#lifetime.abort();
    this.#shown = null;
  }

  show(task: CardTask): void {
    const listing = this.read();
    if (listing?.id !== task.id || listing.text !== task.text) return;
    if (globalThis.mayorDetect?.expects(listing) === false) return;
    this.hide();
    if (!(document.body instanceof HTMLBodyElement)) return;
    this.#shown = listing;
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const shadow = addHost(document, { lang: t('localeTag'), dir: t('localeDirection') }, signal);
    this.#host = shadow.host;
    followFrameView(shadow, window, signal);
    this.#draw(shadow, task);
  }

  #draw(shadow: ShadowRoot, task: CardTask): void {
    const draw = (folded: boolean) => {
      const hadFocus = shadow.activeElement !== null;
      render(<Card t={t} tip={task.tip} folded={folded} onFold={fold} onClose={close} onSwitch={switchTips} />, panel);
      if (hadFocus) panel.querySelector<HTMLElement>('[aria-expanded]')?.focus(); // the focused button was replaced
    };
    const fold = (folded: boolean) => {
      isFolded = folded;
      draw(folded);
      tell({ type: 'fold', folded });
    };
    const close = () => {
      this.hide();
      tell({ type: 'close', id: task.id });
    };
    const switchTips = (change: CardSwitch) => {
      this.hide();
      tell({ type: 'switch', change, site: siteOf(window) });
    };
    const panel = shadow.appendChild(document.createElement('div'));
    panel.className = 'panel';
    let isFolded = task.folded;
    draw(isFolded);
    const { signal } = this.#lifetime;
    const foldOnEscape = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.defaultPrevented && !isFolded) fold(true);
    };
    signal.addEventListener('abort', () => render(null, panel));
    window.addEventListener('keydown', foldOnEscape, { signal, passive: true });
  }
}

globalThis.mayorCard?.hide();
globalThis.mayorCard = new CardController();
