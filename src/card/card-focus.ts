/** Whether the keyboard is in the card, and where it was before the command led it there. */
export class CardFocus {
  /** Null where nothing had it, or where nobody led it. */
  before: HTMLElement | null = null;
  readonly #shadow: ShadowRoot;

  constructor(shadow: ShadowRoot) {
    this.#shadow = shadow;
  }

  get isInside(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Remembers where focus is now, outside of the card. */
  remember(): void {
    const { activeElement, body } = this.#shadow.ownerDocument;
    this.before = activeElement === body ? null : (activeElement as HTMLElement | null);
  }

  /** To the first element that matches, without scrolling the page. */
  enter(selector: string): void {
    this.#shadow.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Back to where it was, or out of the card at least. */
  leave(): void {
    const active = this.#shadow.activeElement as HTMLElement | null;
    if (active && this.before?.isConnected) this.before.focus({ preventScroll: true });
    else active?.blur();
    this.before = null;
  }
}
