import https from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, serveFixtures } from '../../src/build/browser/fixture-server';

const LISTING = 'https://jobs.example/a/1';
let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures([
    [LISTING, { body: '<p>one' }],
    [`${LISTING}?view=2`, { body: 'two', contentType: 'text/plain', headers: { 'x-a': 'b' } }],
  ]);
});
afterAll(() => server.close());

/** Asks the server on loopback for an address, as a browser does whose names all lead there. */
function ask(address: string) {
  const { host, pathname, search } = new URL(address);
  const options = {
    host: '127.0.0.1',
    port: server.port,
    path: pathname + search,
    headers: { host },
    rejectUnauthorized: false,
  };
  return new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
    const request = https.get(options, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, type: response.headers['content-type'], body });
    });
    request.on('error', reject);
  });
}

describe('the fixture server', () => {
  it.each([
    [LISTING, 200, 'text/html; charset=utf-8', '<p>one'],
    [`${LISTING}?utm_source=x`, 200, 'text/html; charset=utf-8', '<p>one'],
    [`${LISTING}?view=2`, 200, 'text/plain', 'two'],
    ['https://jobs.example/a/2', 404, 'text/html; charset=utf-8', 'Not found'],
    ['https://other.example/a/1', 404, 'text/html; charset=utf-8', 'Not found'],
  ])('answers %s with %i', async (address, status, type, text) => {
    const answer = await ask(address);
    expect(answer).toMatchObject({ status, type });
    expect(answer.body).toContain(text);
  });

  it.each([
    ['https://spy.example/?q=1', 1],
    [LISTING, 1],
    ['https://spy.example/favicon.ico', 0],
    ['https://update.googleapis.com/service', 0],
    ['https://googleapis.com.spy.example/', 1],
    ['https://content-signature-2.cdn.mozilla.net/x', 0],
  ])('remembers %s %i times', async (address, times) => {
    const before = server.requests.length;
    await ask(address);
    expect(server.requests.length - before).toBe(times);
    if (times) expect(server.requests.at(-1)).toMatchObject({ url: address, host: new URL(address).host });
  });
});
