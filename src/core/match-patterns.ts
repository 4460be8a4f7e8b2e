/** Every site, as a match pattern. */
export const EVERY_SITE: readonly string[] = ['*://*/*'];

/** LinkedIn and its countries' hosts. */
export const LINKEDIN: readonly string[] = ['*://*.linkedin.com/*'];

/** A site, by its host name alone, as a match pattern. */
export const patternOfSite = (site: string): string => `*://${site}/*`;

/** The site of a match pattern (`*://*.example.com/*` is example.com); null for one that holds on every site. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[*a-z]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host ?? null;
}
