import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Null: whichever was found, Chromium first. */
  readonly browser: 'chromium' | 'firefox' | null;
  readonly headless: boolean;
  /** A saved page and the address it is shown under; null: the bundled sample. */
  readonly page: { readonly file: string; readonly url: string } | null;
}

/** What `--help` and every mistake print. */
export const usage = `Opens a browser with the extension on a job listing.

  npm start                                             on the bundled sample listing
  npm start -- --page saved.html --url https://…        on a saved page, shown under its own address
  npm start -- --browser firefox                        in Firefox (or: chromium)
  npm start -- --headless                               without a window: screenshots go to ./screenshots
  npm start -- --help                                   this text`;

/** A mistake in the arguments, in words for the person who made it. */
export class UsageError extends Error {}

/** Reads the arguments; null asks for help. Throws UsageError. */
export function readStartOptions(args: readonly string[]): StartOptions | null {
  const { browser, headless, page, url, help } = parse(args);
  if (help) return null;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser is chromium or firefox, not ${browser}`);
  }
  if ((page === undefined) !== (url === undefined)) throw new UsageError('--page and --url go together');
  return { browser: browser ?? null, headless, page: page && url ? { file: page, url: pageUrl(url) } : null };
}

function parse(args: readonly string[]) {
  const options = {
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    page: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The address without what never reaches a server; the fixture server speaks https alone. */
function pageUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.port !== '')
    throw new UsageError(`--url is a whole https address, not ${text}`);
  url.hash = '';
  return url.href;
}
