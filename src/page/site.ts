/**
 * The host name that the person sees in the address bar, as far as a frame can tell: its own in a top window, that of
 * the outermost page around a frame, else of the page that refers to it.
 */
export function siteOf(window: Window): string {
  const { location, document } = window;
  if (window.top === window.self) return location.hostname;
  const ancestors = location.ancestorOrigins; // missing in Firefox
  const outermost = ancestors?.[ancestors.length - 1] ?? document.referrer;
  return URL.canParse(outermost) ? new URL(outermost).hostname : location.hostname;
}

/** The host name of a frame that cannot tell what is around it, and so speaks of itself alone; null in any other window. */
export function aloneIn(window: Window): string | null {
  const { hostname } = window.location;
  return window.top !== window.self && siteOf(window) === hostname ? hostname : null;
}
