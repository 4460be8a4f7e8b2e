import browser from 'webextension-polyfill';
import { endDetect } from '../card/handle';
import { siteOfPattern } from '../core/match-patterns';

/** What the person and their browser allow, beside what the switches say. */
export interface SitesAccess {
  /** Match patterns of the boards that are on from install. */
  readonly boards: readonly string[];
  /** Those of them that the browser, or the person in its settings, holds back. */
  readonly withheld: readonly string[];
  /** Every site was allowed. */
  readonly everywhere: boolean;
  /** Sites that were allowed one by one, by host name, each with its match patterns. */
  readonly granted: ReadonlyMap<string, readonly string[]>;
}

/** What is allowed now. */
export async function readSitesAccess(): Promise<SitesAccess> {
  const { host_permissions: boards = [] } = browser.runtime.getManifest();
  const [{ origins = [] }, hasBoards] = await Promise.all([
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: boards }),
  ]);
  const others = origins.filter((origin) => !boards.includes(origin));
  const granted = new Map<string, string[]>();
  for (const origin of others) {
    const site = siteOfPattern(origin);
    if (site) granted.set(site, [...(granted.get(site) ?? []), origin]);
  }
  return {
    boards,
    withheld: hasBoards ? [] : await heldBack(boards),
    everywhere: others.some((origin) => siteOfPattern(origin) === null),
    granted,
  };
}

/** Asked one by one: what Chromium took along with a grant of every site, `getAll` goes on listing. */
async function heldBack(boards: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(boards.map((board) => browser.permissions.contains({ origins: [board] })));
  return boards.filter((_, at) => !allowed[at]);
}

/** Gives grants back, and first takes the cards along that stand there: afterwards their tabs are out of reach. */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const end = ({ id }: browser.Tabs.Tab) => {
    const target = { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true };
    return browser.scripting.executeScript({ target, injectImmediately: true, func: endDetect });
  };
  await Promise.allSettled(tabs.map(end));
  return browser.permissions.remove({ origins: [...origins] });
}
