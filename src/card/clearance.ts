/** What of the page stands where the card wants to be. */
export interface Clearance {
  /** How far the card has to rise above the page's own bar, in CSS px. */
  readonly lift: number;
  /** An open dialog is in the way: the card should be a pill. */
  readonly isCovered: boolean;
}

/** A box in the window, in CSS px. */
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

const GAP_PX = 12; // between the page's bar and the card
const HIGHEST_BAR = 0.4; // of the window; what is higher is a part of the page, not a bar
const SAMPLES_UP_PX = [4, 48]; // from the card's lower edge: low bars and high ones
const INSET_PX = 20;
const CONTROLS = 'button, a[href], input, [role="button"], iframe'; // chat widgets are frames
const DIALOGS = 'dialog[open], [role="dialog"][aria-modal="true"], [role="alertdialog"]';
const TELLING_LETTERS = 80; // of the listing: enough to know it by

/**
 * Looks at a few points where the card stands at rest: bars with controls that keep to the window's lower edge push it up,
 * open dialogs fold it, unless the dialog is what shows the listing. Asks for layout, so only once a card is due.
 */
export function findClearance(document: Document, rest: Box, listingText: string, own: Element): Clearance {
  const bars = [rest.left + INSET_PX, (rest.left + rest.right) / 2, rest.right - INSET_PX].flatMap((x) =>
    SAMPLES_UP_PX.map((up) => barAt(document, x, rest.bottom - up, own)),
  );
  const lifts = bars.map((bar) => (bar ? rest.bottom - bar.getBoundingClientRect().top + GAP_PX : 0));
  const beginning = lettersOf(listingText).slice(0, TELLING_LETTERS);
  const isInTheWay = (dialog: Element) =>
    overlaps(dialog.getBoundingClientRect(), rest) && !lettersOf(dialog.textContent ?? '').includes(beginning);
  return {
    lift: Math.round(Math.max(0, ...lifts)),
    isCovered: [...document.querySelectorAll(DIALOGS)].some(isInTheWay),
  };
}

const lettersOf = (text: string) => text.replace(/\s+/g, '');

const overlaps = (a: DOMRect, b: Box) =>
  a.width > 0 && a.height > 0 && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The fixed or sticky element with controls at a point, no higher than a bar; null where there is none. */
function barAt(document: Document, x: number, y: number, own: Element): Element | null {
  const window = document.defaultView;
  const hit = document.elementsFromPoint(x, y).find((element) => element !== own);
  for (let at = hit ?? null; window && at; at = at.parentElement) {
    if (!/fixed|sticky/.test(window.getComputedStyle(at).position)) continue;
    const isBar = at.getBoundingClientRect().height <= window.innerHeight * HIGHEST_BAR;
    return isBar && (at.matches(CONTROLS) || at.querySelector(CONTROLS)) ? at : null;
  }
  return null;
}

const SETTLED_MS = 350; // what a click opens or scrolling brings has often come by then

/**
 * Calls `look` once the page has been drawn with the card (before, the look itself would lay the page out), and after
 * whatever may bring a bar or a dialog. Ends with `signal`.
 */
export function whenCornerMayChange(window: Window, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('resize', lookSoon, options);
  window.addEventListener('scrollend', lookSoon, options);
  window.addEventListener('click', lookSoon, options);
  window.addEventListener('keyup', ({ key }) => /^(?:Enter|Escape| )$/.test(key) && lookSoon(), options);
  const frame = window.requestAnimationFrame(() => {
    timer = setTimeout(look);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  });
}
