import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fixture } from '../browser/fixture-server';
import { type StartOptions, UsageError } from './options';

/** The page that is shown, and its address. */
export interface ShownPage {
  readonly url: string;
  readonly fixture: Fixture;
}

/** The bundled sample: an invented company's listing, under a real board's host name. */
export const sampleUrl = 'https://boards.greenhouse.io/lanternfield/jobs/7104332';

const CHARSET_WITHIN_BYTES = 1024; // where the HTML standard looks for <meta charset>

/** The page that the options ask for. Throws UsageError when it cannot be read. */
export function shownPage({ page }: Pick<StartOptions, 'page'>): ShownPage {
  if (!page) {
    const body = readFileSync(path.resolve(import.meta.dirname, '../sample/listing.html'));
    return { url: sampleUrl, fixture: { body } };
  }
  if (/\.mht(ml)?$/i.test(page.file))
    throw new UsageError('Save the page as HTML: browsers show no .mhtml from a server');
  let body: Buffer;
  try {
    body = readFileSync(page.file);
  } catch (error) {
    throw new UsageError(`--page cannot be read: ${(error as Error).message}`);
  }
  return { url: page.url, fixture: savedPage(body) };
}

/** A saved page with its scripts off: they would ask for data that is not there and rub out what was saved. */
function savedPage(body: Buffer): Fixture {
  const hasCharset = /<meta[^>]+charset/i.test(body.subarray(0, CHARSET_WITHIN_BYTES).toString('latin1'));
  return {
    body,
    contentType: hasCharset ? 'text/html' : 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
  };
}
