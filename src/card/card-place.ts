import { findClearance, whenCornerMayChange } from './clearance';
import type { CardTask, Corner } from './handle';

/** Where a card stands: its corner, clear of the page's own bars and dialogs. */
export class CardPlace {
  readonly panel: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #window: Window;
  readonly #text: string;
  readonly #onChange: () => void;
  #corner: Corner;
  /** How far the page's own bar pushes it up, in CSS px. */
  #lift = 0;
  #isDialogThere = false;
  /** The person opened the card over that dialog. */
  #isInsisting = false;

  /** Adds the card's panel to the shadow root; `onChange` is called when a dialog comes or goes. Ends with `signal`. */
  constructor(
    { corner, text }: Pick<CardTask, 'corner' | 'text'>,
    shadow: ShadowRoot,
    window: Window,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#corner = corner;
    this.#text = text;
    this.#shadow = shadow;
    this.#window = window;
    this.#onChange = onChange;
    this.panel = shadow.appendChild(window.document.createElement('div'));
    this.#put();
    // A frame does not see what stands around it.
    if (window.top === window.self) whenCornerMayChange(window, () => this.#keepClear(), signal);
  }

  /** A dialog of the page is in the way: the card is a pill for as long, unless the person wants it all the same. */
  get isCovered(): boolean {
    return this.#isDialogThere && !this.#isInsisting;
  }

  /** The person opened the card: it stays open over the dialog that is there now. */
  insist(): void {
    this.#isInsisting = true;
  }

  /** To the other lower corner, which is returned. */
  move(): Corner {
    this.#corner = this.#corner === 'end' ? 'start' : 'end';
    this.#lift = 0;
    this.#put();
    this.#keepClear();
    return this.#corner;
  }

  #put(): void {
    this.panel.className = `panel at-${this.#corner}`;
    this.panel.style.setProperty('--lift', `${this.#lift}px`);
  }

  #keepClear(): void {
    const box = this.panel.getBoundingClientRect(); // not the card's own, which slides into its place
    const rest = { top: box.top, bottom: box.bottom + this.#lift, left: box.left, right: box.right };
    const { lift, isCovered } = findClearance(this.#window.document, rest, this.#text, this.#shadow.host);
    if (!isCovered) this.#isInsisting = false;
    if (lift !== this.#lift) {
      this.#lift = lift;
      this.#put();
    }
    if (isCovered === this.#isDialogThere) return;
    // Whoever is in the card at the moment is not thrown out of it.
    if (isCovered && this.#shadow.activeElement) this.#isInsisting = true;
    this.#isDialogThere = isCovered;
    this.#onChange();
  }
}
