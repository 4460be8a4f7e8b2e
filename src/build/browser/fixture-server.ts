import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the server answers for one address. */
export interface Fixture {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless told. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request that reached the server. */
interface FixtureRequest {
  readonly url: string;
  readonly host: string;
  /** False when there was no fixture for it: the answer was 404. */
  readonly answered: boolean;
}

/** An HTTPS server on loopback that answers for every host name. */
export interface FixtureServer {
  readonly port: number;
  /** Whole addresses; a request's query and hash are ignored unless the address is listed with them. */
  readonly fixtures: Map<string, Fixture>;
  /** Every request in order, but for the browsers' own errands. */
  readonly requests: readonly FixtureRequest[];
  close(): Promise<void>;
}

/** Hosts that a browser asks on its own account (updates, sign-in, portal check); no page or extension of ours does. */
export const browserErrands = [
  '*.googleapis.com',
  'accounts.google.com',
  'clients1.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'redirector.gvt1.com',
  '*.mozilla.org',
  '*.mozilla.net',
  '*.mozilla.com',
  '*.mozaws.net',
  '*.mozgcp.net',
  '*.firefox.com',
] as const;

function isErrand(host: string, path: string | undefined): boolean {
  if (path === '/favicon.ico') return true; // asked for on every host, whatever the page says
  return browserErrands.some((errand) => (errand.startsWith('*.') ? host.endsWith(errand.slice(1)) : host === errand));
}

/** Starts a server with the given fixtures; add more at any time. */
export async function serveFixtures(fixtures: Iterable<readonly [string, Fixture]> = []): Promise<FixtureServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const known = new Map(fixtures);
  const requests: FixtureRequest[] = [];
  const server = https.createServer({ key, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    const url = `https://${host}${request.url}`;
    const fixture = known.get(url) ?? known.get(url.replace(/\?.*/, ''));
    if (fixture || !isErrand(host, request.url)) requests.push({ url, host, answered: fixture !== undefined });
    response.writeHead(fixture ? 200 : 404, {
      'content-type': fixture?.contentType ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store', // a reload must show what the fixture says now
      ...fixture?.headers,
    });
    response.end(fixture?.body ?? '<!doctype html><title>Not found</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    fixtures: known,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
