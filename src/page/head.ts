/** Longer titles are cut: patterns of several parts are matched against them. */
const LONGEST_STATED = 1_000;

/** The window's title as it stands in the document; empty without one. */
export const windowTitleOf = (page: Element): string =>
  (page.querySelector('head > title')?.textContent ?? '').slice(0, LONGEST_STATED);

/** What a page's `<meta property>` says; empty without one. */
export const metaOf = (page: Element, property: 'og:title' | 'og:site_name'): string =>
  (page.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '').slice(0, LONGEST_STATED);
