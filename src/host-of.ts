/** The host name of an address; empty where it has none or is no address. */
export const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');
