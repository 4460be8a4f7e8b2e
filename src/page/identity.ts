import type { Address, Board, Layout } from './boards/board';
import { boardOfHost, boardsElsewhere } from './boards/lookup';
import { type Naming, nameOfUrl, stableKeys, withoutTracking } from './url-kind';

/** What a URL alone says about the job on its page. */
export interface Identity {
  /** `<board>:<job>`, `<board>:<tenant>:<job>` where job ids are unique for one employer only, else `<host>:<path and identity keys>`. */
  readonly id: string;
  /** The address that was read. */
  readonly url: URL;
  readonly board: Board | null;
  /** The job's own id on its board. */
  readonly job: string | null;
  /** The layout that fits this host, or null where none is known. */
  readonly layout: Layout | null;
  /** How the board's address named the job. */
  readonly address: Address | null;
  /** How the URL names one job: by an id, by a slug, or not. */
  readonly naming: Naming | null;
}

/** Reads a URL, with the `page` also the job that a search page has open; null when it cannot show one job: another scheme, a list, or a board's page that is no listing. */
export function identify(address: string, page: Element | null = null): Identity | null {
  if (!/^(?:https?|file):/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = boardOfHost(url.hostname);
  if (host) return first(host.addresses, (named) => ofBoard(url, host, named, host.layout, page));
  return (
    first(boardsElsewhere(), (board) => {
      const { address, layout } = board.elsewhere ?? {};
      return address && ofBoard(url, board, address, layout ?? null);
    }) ?? ofUnknownHost(url)
  );
}

/** False where no page under this address can show one job, whatever stands on it. */
export function mayShowJob(address: string): boolean {
  if (identify(address)) return true;
  const board = URL.canParse(address) ? boardOfHost(new URL(address).hostname) : null;
  return board?.addresses.some(({ opened }) => opened) ?? false; // there the page names the job
}

function first<T, R>(candidates: readonly T[], read: (candidate: T) => R | null | undefined): R | null {
  for (const candidate of candidates) {
    const result = read(candidate);
    if (result) return result;
  }
  return null;
}

function ofBoard(
  url: URL,
  board: Board,
  address: Address,
  layout: Layout | null,
  page: Element | null = null,
): Identity | null {
  const match = address.path?.exec(url.pathname);
  if (address.path && !match) return null;
  const job = address.opened ? openedOn(page, address.opened) : jobOf(url, address.query, match);
  if (!job || /["\\]/.test(job)) return null; // it goes into selectors, and an attribute of the page may hold anything
  const inQuery = address.tenantKey ? url.searchParams.get(address.tenantKey) : null;
  const inHost = board.tenantInHost ? url.hostname.split('.', 1)[0] : null;
  const tenant = [match?.groups?.tenant ?? inHost, inQuery].filter(Boolean).join(':');
  return {
    id: [board.id, tenant, job].filter(Boolean).join(':'),
    url,
    board,
    job,
    layout,
    address,
    naming: 'id',
  };
}

function jobOf(url: URL, query: Address['query'], match: RegExpExecArray | null | undefined): string | null {
  const named = query ? query.job.exec(url.searchParams.get(query.key) ?? '') : match;
  const job = named?.groups?.job ?? (query && named?.[0]);
  if (!job) return null;
  // Long hexadecimal ids (UUIDs) come in either case; in other ids the case tells jobs apart.
  return /^[0-9a-f-]{16,}$/i.test(job) ? job.toLowerCase() : job;
}

function openedOn(page: Element | null, opened: NonNullable<Address['opened']>): string | null {
  const value = page?.querySelector(opened.element)?.getAttribute(opened.attribute);
  return opened.job.exec(value ?? '')?.groups?.job ?? null;
}

function ofUnknownHost(url: URL): Identity | null {
  const naming = nameOfUrl(url);
  if (naming === 'list') return null;
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const query = stableKeys(url)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  const path = url.pathname.replace(/\/$/, '') + route;
  return {
    id: `${url.hostname}:${path}${query && '?'}${query}`,
    url,
    board: null,
    job: null,
    layout: null,
    address: null,
    naming,
  };
}

/** A link to the job itself: without tracking, and to the board's own page for it where the address at hand is another. */
export function linkTo({ url, address, job }: Identity): string {
  if (address?.view && job) return new URL(address.view.replace('{job}', job), url).href;
  return address && !address.query && !address.opened ? url.origin + url.pathname : withoutTracking(url);
}
