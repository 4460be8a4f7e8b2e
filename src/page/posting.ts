import { select } from './dom';
import { metaOf, windowTitleOf } from './head';
import type { Identity } from './identity';
import { identify } from './identity';
import { foldLine } from './line';
import { namesAnother } from './other-address';
import { readLine } from './text';

/** One schema.org JobPosting found in a document. The rest of it is read only once its title is wanted. */
export interface Posting {
  readonly title: string;
  /** Absolute or relative addresses that the posting gives for itself. */
  readonly urls: readonly string[];
  /** Its own ids: requisition number, UUID. */
  readonly identifiers: readonly string[];
  /** Where it stands: an object of a JSON-LD block beside the things it may refer to, or an element with microdata. */
  readonly origin: JsonLdOrigin | Element;
}

/** The properties that hold a posting's text: the whole, or the parts that some sites split it into. */
export const TEXT_PARTS = ['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits'] as const;

/** A parsed JSON-LD object; nothing about its values is certain. */
export type Thing = Readonly<Record<string, unknown>>;

/** A posting in JSON-LD with the page's other things by their `@id`. */
export interface JsonLdOrigin {
  readonly thing: Thing;
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Among more headings, the page's own title is one of the first. */
const MOST_HEADINGS = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The posting that describes the job shown now, or null. In single-page sites structured data outlives the job it was
 * written for, so it must name the current job's id or address, or be alone and bear the title that the page shows.
 */
export function freshPosting(page: Element, identity: Identity, postings: readonly Posting[]): Posting | null {
  const [named, ...others] = postings.filter((posting) => namesJob(posting, identity));
  if (named) return others.every(({ title }) => title === named.title) ? named : null;
  const only = single(postings, identity);
  if (!only || identity.address?.besideList || namesOtherJob(only, identity)) return null;
  return isShown(page, only.title) ? only : null;
}

/** The one posting there is; themes and plug-ins often write the same one twice, and a list has namesakes. */
function single(postings: readonly Posting[], identity: Identity): Posting | null {
  const [first, ...others] = postings;
  return first && others.every((other) => areOne(first, other, identity)) ? first : null;
}

function areOne(a: Posting, b: Posting, identity: Identity): boolean {
  const jobs = ({ urls }: Posting) => urls.flatMap((url) => identifyWithin(url, identity)?.id ?? []);
  return a.title === b.title && mayMeet(jobs(a), jobs(b)) && mayMeet(a.identifiers, b.identifiers);
}

/** Have two lists something in common, or does one of them say nothing? */
function mayMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((value) => b.includes(value));
}

function namesJob({ urls, identifiers }: Posting, identity: Identity): boolean {
  const { job, id } = identity;
  // Workday appends a counter to the requisition in the address of a second posting of it.
  if (job && identifiers.some((own) => own.toLowerCase() === job.toLowerCase() || isCounted(own, job))) return true;
  return urls.some((url) => identifyWithin(url, identity)?.id === id);
}

function isCounted(identifier: string, job: string): boolean {
  return job.startsWith(`${identifier}-`) && /^\d{1,2}$/.test(job.slice(identifier.length + 1));
}

function namesOtherJob({ urls, identifiers }: Posting, identity: Identity): boolean {
  const { board, job, id } = identity;
  if (job && UUID.test(job) && identifiers.some((own) => UUID.test(own))) return true;
  return urls.some((url) => {
    const named = identifyWithin(url, identity);
    if (!named || named.id === id) return false;
    return board && job ? named.board === board : namesAnother(named.url, identity.url);
  });
}

function identifyWithin(url: string, identity: Identity): Identity | null {
  return URL.canParse(url, identity.url.href) ? identify(new URL(url, identity.url).href) : null;
}

/** Does the page show this title: as a heading, or as a part of the window's title between separators? */
function isShown(page: Element, title: string): boolean {
  const wanted = plain(title);
  const windowTitle = plain(windowTitleOf(page));
  if (windowTitle && standsAlone(windowTitle, wanted)) return true;
  const headings = select(page, 'h1, h2', MOST_HEADINGS);
  if (headings.some((heading) => plain(readLine(heading) ?? '') === wanted)) return true;
  // A server's page before rendering has no heading and no window title: its own social title is as old as the data.
  if (windowTitle || headings.length > 0) return false;
  return standsAlone(plain(metaOf(page, 'og:title')), wanted);
}

/** `Product Manager` stands alone in `Product Manager - Acme`, not in `Senior Product Manager - Acme`. */
function standsAlone(text: string, title: string): boolean {
  const at = text.indexOf(title);
  if (at < 0 || !title) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + title.length);
  return (
    (before === '' || /(?:[|·•:–—>»]\s*|\s-\s|\bfor |\bhiring )$/.test(before)) &&
    (after === '' || /^(?:\s*[|·•:–—@<«(]|\s-\s|\s(?:at|in|bei|job|chez) )/.test(after))
  );
}

function plain(text: string): string {
  return (foldLine(text) ?? '').toLowerCase();
}
