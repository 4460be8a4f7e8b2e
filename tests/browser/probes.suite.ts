import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from './built';
import { expectNoCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { careerPage, greenhouseListing } from './pages';

const ENGINEER = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const MANAGER = 'https://boards.greenhouse.io/northwind/jobs/4012346';
/** Where no script of ours runs: what a page sees there is what a browser without the extension shows. */
const ELSEWHERE = 'https://careers.probes.example/jobs/4012345-engineer';

/** Runs before all other scripts of a page, and keeps what it sees. */
const PROBE = `<script>
  window.seen = { mutations: 0, messages: 0, events: [], errors: [] };
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, type, attributeName } of records)
      if (document.readyState === 'complete') window.seen.mutations += type === 'attributes' && attributeName === 'data-probe' ? 0 : 1;
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  addEventListener('message', () => { window.seen.messages += 1; });
  addEventListener('error', ({ message }) => { window.seen.errors.push(message); });
  addEventListener('unhandledrejection', ({ reason }) => { window.seen.errors.push(String(reason)); });
  for (const [target, name] of [[EventTarget, 'dispatchEvent'], [Element, 'attachShadow'], [Node, 'appendChild'], [Element, 'append'], [Document, 'createElement'], [Document, 'querySelector'], [Element, 'getAttribute'], [History, 'pushState']]) {
    const original = target.prototype[name];
    target.prototype[name] = function (...args) { window.seen.events.push(name); return original.apply(this, args); };
  }
</script>`;

/** Runs in a page: what it can find out about a guest, without a clock. */
function traces() {
  const { seen, ...globals } = window as unknown as { seen: object } & Record<string, unknown>;
  const seenSoFar = structuredClone(seen); // before we ask
  const performed = performance.getEntries().map(({ name }) => name);
  return {
    seen: seenSoFar,
    globals: Object.getOwnPropertyNames(globals)
      .filter((name) => !/ariaQuery/.test(name)) // the test's own driver
      .sort(),
    attributes: [document.documentElement, document.body].flatMap(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: [...CSS.highlights.keys()],
    elements: ['mayor-tip', 'mayor-card'].filter((name) => customElements.get(name)),
    ours: performed.filter((name) => name.includes('extension://')),
    kept: [localStorage.length, sessionStorage.length, document.cookie],
    scripts: [...document.scripts].map(({ src }) => src).filter(Boolean),
    properties: ['html', 'body'].flatMap((tag) => Object.keys(document.querySelector(tag) ?? {})),
  };
}

/** Runs in a page: those of the addresses that it can reach in some way. */
async function reachable(addresses: readonly string[]): Promise<string[]> {
  const loads = (element: HTMLElement, url: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(!(element instanceof HTMLIFrameElement) || isReadable(element));
      element.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 2_000); // a frame that is refused may tell nothing
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
      else Object.assign(element, { src: url });
      document.body.append(element);
    });
  const isReadable = ({ contentWindow }: HTMLIFrameElement) => {
    try {
      return contentWindow?.location.href !== undefined && contentWindow.location.protocol.includes('extension');
    } catch {
      return false; // the browser's own error page
    }
  };
  const ways: ((url: string) => Promise<boolean>)[] = [
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    ...['img', 'script', 'link', 'iframe'].map((tag) => (url: string) => loads(document.createElement(tag), url)),
  ];
  const found = await Promise.all(
    addresses.map(async (url) => (await Promise.all(ways.map((way) => way(url)))).includes(true)),
  );
  return addresses.filter((_, at) => found[at]);
}

/** The usual ways by which a page looks for an extension. Before the card shows, none finds anything. */
export function probesSuite(harness: () => Harness): void {
  beforeEach(async () => {
    await forgetAll(harness());
    serve(harness(), ENGINEER, greenhouseListing({ title: 'Software Engineer' }, PROBE));
    serve(harness(), MANAGER, greenhouseListing({ title: 'Product Manager' }, PROBE));
    serve(harness(), ELSEWHERE, greenhouseListing({ title: 'Software Engineer' }, PROBE));
  });
  const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  describe('the usual probes', () => {
    it('find on a board what they find where no script of ours runs', async () => {
      const elsewhere = await open(harness(), ELSEWHERE);
      const here = await open(harness(), ENGINEER);
      await expectNoCard(here); // by then all that runs on it has run
      const there = await elsewhere.evaluate(traces);
      expect(await here.evaluate(traces)).toEqual(there);
      expect(there.globals.length).toBeGreaterThan(100);
      expect(there.seen).toEqual({ mutations: 0, messages: 0, events: [], errors: [] });
      expect(await markup(here)).toBe(await markup(elsewhere));
      await here.close();
      await elsewhere.close();
    });

    it('find one element of ours, and nothing more, once the card shows', async () => {
      const elsewhere = await open(harness(), ELSEWHERE);
      const page = await open(harness(), MANAGER);
      await waitForCard(page);
      const after = await page.evaluate(traces);
      const there = await elsewhere.evaluate(traces);
      expect({ ...after, seen: null }).toEqual({ ...there, seen: null });
      expect(after.seen).toMatchObject({ messages: 0, events: [], errors: [] });
      const own = await page.evaluate(() => [...document.body.children].filter(({ shadowRoot }) => shadowRoot).length);
      expect(own).toBe(1);
      await page.close();
      await elsewhere.close();
    });

    it('reach none of our files, by whatever way', { timeout: 90_000 }, async () => {
      const { browser } = harness();
      const origin = await browser.evaluateInBackground(() =>
        (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.getURL(''),
      );
      const files = Object.keys(unzipSync(readFileSync(builtExtension(browser.name))));
      const wanted = files.filter((name) => /^[^/]+\.(?:js|html|css|json)$|128\.png$/.test(name));
      serve(harness(), ELSEWHERE, careerPage({ title: 'Software Engineer' }));
      const page = await open(harness(), ELSEWHERE);
      expect(wanted.length).toBeGreaterThan(20);
      expect(
        await page.evaluate(
          reachable,
          wanted.map((name) => origin + name),
        ),
      ).toEqual([]);
      await page.close();
    });
  });
}
