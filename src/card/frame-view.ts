const BANDS = 30; // in a 3,000 px frame a band is 100 px …
const STEPS = 20; // … and crossing a twentieth of it reports: the card follows in steps of 5 px
const LEAST_ROOM_PX = 120; // less of the frame in view than this has no room for a card

/** The part of a frame that the reader sees, in px of the frame's own viewport. */
interface View {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Keeps the host on the part of an embedded frame that the reader sees. An auto-sized frame is as tall as its text, so
 * `position: fixed` would put the card thousands of px below the window's edge, and a cross-origin frame cannot ask its
 * parent where it is; IntersectionObserver tells both. One tall target would cross no threshold while it fills the
 * window, hence the bands. Sets --view-* on the host; does nothing in a top window. Ends with `signal`.
 */
export function followFrameView(shadow: ShadowRoot, window: Window & typeof globalThis, signal: AbortSignal): void {
  if (window.top === window.self) return;
  const strip = shadow.ownerDocument.createElement('div');
  strip.className = 'bands';
  strip.ariaHidden = 'true';
  strip.append(...Array.from({ length: BANDS }, () => shadow.ownerDocument.createElement('i')));
  shadow.append(strip);

  const seen = new Map<Element, DOMRectReadOnly>();
  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        if (isIntersecting) seen.set(target, intersectionRect);
        else seen.delete(target);
      }
      place(shadow.host as HTMLElement, viewOf([...seen.values()]), window);
    },
    { threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) },
  );
  for (const band of strip.children) observer.observe(band);
  signal.addEventListener('abort', () => observer.disconnect());
}

function viewOf(rects: readonly DOMRectReadOnly[]): View {
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}

function place(host: HTMLElement, view: View, window: Window): void {
  const room = view.bottom - view.top;
  host.toggleAttribute('data-no-room', !(room >= LEAST_ROOM_PX));
  if (!Number.isFinite(room)) return;
  host.style.setProperty('--view-top', `${view.top}px`);
  host.style.setProperty('--view-bottom', `${window.innerHeight - view.bottom}px`);
  host.style.setProperty('--view-left', `${view.left}px`);
  host.style.setProperty('--view-right', `${window.innerWidth - view.right}px`);
}
