const POLL_MS = 1_000; // only where the Navigation API is missing: Firefox 142 to 146

/** What is listening for other addresses. */
interface AddressWatch {
  /** Compares at once. */
  compare(): void;
  stop(): void;
}

/**
 * Calls back after the address changed without a load. The Navigation API sees all of them; without it, a slow poll does.
 * It is ended by a function, since most pages need nothing else that a signal would end.
 */
export function onNavigation(window: Window, navigated: () => void): AddressWatch {
  let { href } = window.location;
  const compare = () => {
    if (window.location.href === href) return;
    href = window.location.href;
    navigated();
  };
  const { navigation } = window as { navigation?: EventTarget };
  const target = navigation ?? window;
  const names = navigation ? ['currententrychange', 'navigatesuccess'] : ['popstate', 'hashchange'];
  for (const name of names) target.addEventListener(name, compare);
  const poll = navigation ? undefined : setInterval(compare, POLL_MS);
  const stop = () => {
    for (const name of names) target.removeEventListener(name, compare);
    clearInterval(poll);
  };
  return { compare, stop };
}
