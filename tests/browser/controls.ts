/** Functions that run in a page of ours, or around the card; each is sent as source and uses nothing of this file. */

/** A place that the keyboard stopped at. */
export interface Stop {
  /** Which control it is, in the order of the document; -1 for what is none, such as a box that scrolls. */
  readonly index: number;
  /** For the message of a failed test. */
  readonly name: string;
  /** One of the ends that `putEnds` put there. */
  readonly isEnd: boolean;
  /** An outline, or what stands for one, is seen. */
  readonly isSeen: boolean;
  /** It is in sight, in part at least (Firefox scrolls to what it focuses only where nothing of it is seen), and nothing lies over it. */
  readonly isInView: boolean;
}

/** Names of the controls below `root` that the keyboard should stop at, in the order of the document. */
export function controlNames(root: string): string[] {
  const top = document.querySelector(root);
  const scope: ParentNode | null = top?.shadowRoot ?? top;
  const all = [
    ...(scope?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]') ?? []),
  ];
  const isStop = (control: HTMLElement): boolean => {
    if (control.tabIndex < 0 || control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true }))
      return false;
    if (control instanceof HTMLInputElement && control.type === 'radio') return control.checked; // arrows lead to the others
    return true;
  };
  const stops = all.filter(isStop);
  (globalThis as unknown as { stops: HTMLElement[] }).stops = stops;
  return stops.map(
    (stop) => `${stop.localName} ${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().slice(0, 40)}`,
  );
}

/** Puts something to focus before and behind what `root` matches: a walk begins at the one and ends at the other. */
export function putEnds(root: string): void {
  const end = (id: string) => {
    const button = document.createElement('button');
    button.id = `keyboard-${id}`;
    button.textContent = id;
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none';
    return button;
  };
  const top = document.querySelector(root);
  if (top === document.documentElement) document.body.prepend(end('first'));
  else top?.before(end('first'));
  if (top === document.documentElement) document.body.append(end('last'));
  else top?.after(end('last'));
}

/** Where the focus is, after `controlNames`. */
export function focusedStop(): Stop {
  const { stops } = globalThis as unknown as { stops: HTMLElement[] };
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body)
    return { index: -1, name: 'nothing', isEnd: false, isSeen: true, isInView: true };
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const clip = ({ left, top, right, bottom }: DOMRect) => {
    seen.left = Math.max(seen.left, left);
    seen.top = Math.max(seen.top, top);
    seen.right = Math.min(seen.right, right);
    seen.bottom = Math.min(seen.bottom, bottom);
  };
  clip(focused.getClientRects()[0] ?? focused.getBoundingClientRect());
  for (let box = focused.parentElement; box; box = box.parentElement)
    if (getComputedStyle(box).overflowY !== 'visible' && box !== document.body) clip(box.getBoundingClientRect());
  const isThere = seen.right - seen.left > 1 && seen.bottom - seen.top > 1;
  const scope = focused.getRootNode() as Document | ShadowRoot;
  const at = isThere ? scope.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2) : null;
  return {
    index: stops.indexOf(focused as HTMLElement),
    isEnd: focused.id.startsWith('keyboard-'),
    name: `${focused.localName}.${focused.className} ${focused.textContent?.trim().slice(0, 40)}`,
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInView:
      at !== null && (focused.contains(at) || at.contains(focused) || at.closest('label')?.contains(focused) === true),
  };
}

/** Controls below `root` that are smaller than 24 CSS px a side; a link within a sentence may be as high as its line. */
export function smallTargets(root: string): string[] {
  const least = 24;
  const top = document.querySelector(root);
  const scope: ParentNode | null = top?.shadowRoot ?? top;
  const all = [
    ...(scope?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=option]') ?? []),
  ];
  const isInSentence = (control: HTMLElement): boolean =>
    getComputedStyle(control).display === 'inline' &&
    [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  return all.flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.unseen') || isInSentence(control))
      return [];
    const target = control.closest('label') ?? control; // a click on its label is a click on it
    const { width, height } = target.getBoundingClientRect();
    if (Math.min(width, height) >= least - 0.5) return [];
    return [`${control.outerHTML.slice(0, 120)}: ${Math.round(width)} x ${Math.round(height)}`];
  });
}

/** By how many CSS pixels the page, or an open panel of it, is wider than its place. */
export function widthOver(): number {
  const boxes = [document.documentElement, ...document.querySelectorAll('[role=tabpanel]:not([hidden])')];
  return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}
