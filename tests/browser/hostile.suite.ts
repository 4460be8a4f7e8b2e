import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_TITLE, HOSTILE_URL, hostileListing, hostilePages } from '../page/hostile-pages';
import { cardIn, expectNoCard, forgetAll, type Harness, open, serve, waitForCard } from './harness';
import { listingOfCard } from './shown-card';

/** A page that hides its document's own properties: the reader is right, and the card stays away. */
const CARDLESS = /^(?:images|forms) named/;
/** From the unit tests, those that a browser treats in a way of its own. */
const CORPUS = ['JSON-LD', 'clobbered'];
const RESPONDS_WITHIN_MS = 20_000;
const CARD_WITHIN_MS = 10_000;

const script = (body: string) => hostileListing({ head: `<script>${body}</script>` });
const late = (body: string) => hostileListing({ after: `<script>${body}</script>` });

/** Scripts of a page that is out to harm a guest; the card is there all the same, and right. */
const RUDE: readonly [name: string, html: string][] = [
  [
    'redefines the DOM',
    script(`for (const key of ['nodeType', 'firstChild', 'nextSibling', 'parentNode', 'textContent', 'childNodes'])
    Object.defineProperty(Node.prototype, key, { get() { throw new Error('mine'); } });
  for (const key of ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'closest', 'attachShadow', 'append'])
    Element.prototype[key] = document[key] = () => { throw new Error('mine'); };
  for (const key of ['map', 'filter', 'includes', 'push', 'slice', Symbol.iterator]) Array.prototype[key] = () => { throw new Error('mine'); };
  window.JSON = window.Promise = window.MutationObserver = window.URL = null;`),
  ],
  [
    'pollutes Object.prototype',
    script(
      'Object.prototype.id = Object.prototype.title = Object.prototype.text = "mine"; Object.prototype.get = () => "mine";',
    ),
  ],
  [
    'defines our element',
    script(
      'customElements.define("mayor-tip", class extends HTMLElement { connectedCallback() { window.hacked = 1; this.remove(); } });',
    ),
  ],
  [
    'mutates without end',
    late(
      'const clock = document.body.appendChild(document.createElement("p")); const tick = () => { clock.textContent = performance.now(); requestAnimationFrame(tick); }; tick(); setInterval(() => clock.append("x"), 1);',
    ),
  ],
  [
    'clicks whatever can be clicked',
    late(
      'setInterval(() => { for (const host of document.querySelectorAll("*")) for (const button of host.shadowRoot?.querySelectorAll("button, summary, a") ?? []) button.click(); }, 20);',
    ),
  ],
  [
    'covers everything',
    late(
      'const cover = document.body.appendChild(document.createElement("div")); cover.style = "position:fixed;inset:0;z-index:2147483647;background:#0003;pointer-events:none";',
    ),
  ],
];

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Pages that are out to harm a guest, in a real browser. */
export function hostileSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const errorsIn = (page: Page): string[] => {
    const errors: string[] = [];
    page.on('console', (message) => message.text().includes('Mayor of the Product') && errors.push(message.text()));
    return errors;
  };
  const openHostile = async (html: string, headers: Record<string, string> = {}, contentType?: string) => {
    const { browser, server } = harness();
    server.fixtures.set(HOSTILE_URL, { body: html, headers, ...(contentType && { contentType }) });
    const page = await browser.newPage();
    const errors = errorsIn(page);
    await page.goto(HOSTILE_URL);
    return { page, errors };
  };
  /** The page answers, nothing of it has run in our name, and we have said nothing in its console. */
  const expectUnharmed = async ({ page, errors }: Awaited<ReturnType<typeof openHostile>>) => {
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked ?? null)).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  };

  describe('a page that', () => {
    it.each(RUDE)('%s has its card', async (_, html) => {
      const opened = await openHostile(html);
      await opened.page.bringToFront();
      // Asked in our own world: the page's has been made unusable.
      const titleOfCard = async () => (await listingOfCard(harness()))?.title;
      await expect.poll(titleOfCard, { timeout: CARD_WITHIN_MS }).toBe(HOSTILE_TITLE);
      await new Promise((done) => setTimeout(done, 500));
      expect(await titleOfCard()).toBe(HOSTILE_TITLE);
      expect(opened.errors).toEqual([]);
      await opened.page.close();
    });

    it('takes our element away has none, or one, and never two', async () => {
      const opened = await openHostile(
        late(
          'new MutationObserver(() => document.getElementById("mayor-tip")?.remove()).observe(document, { childList: true, subtree: true });',
        ),
      );
      await expectNoCard(opened.page);
      await expectUnharmed(opened);
    });

    it('allows nothing by its policy has its card', async () => {
      const opened = await openHostile(hostileListing({}), HEADERS);
      await waitForCard(opened.page);
      expect(await cardIn(opened.page)).not.toBeNull();
      await expectUnharmed(opened);
    });

    it('has a million nodes goes on, without a card', { timeout: 120_000 }, async () => {
      const many =
        'const rows = document.createElement("div"); for (let n = 0; n < 1e6; n += 1) rows.append(document.createElement("i")); document.body.append(rows);';
      const opened = await openHostile(late(many));
      await expectNoCard(opened.page);
      const started = Date.now();
      await opened.page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
      expect(Date.now() - started).toBeLessThan(RESPONDS_WITHIN_MS);
      await expectUnharmed(opened);
    });
  });

  describe('the corpus', () => {
    it.each(CORPUS)('%s: a right card or none', { timeout: 180_000 }, async (kind) => {
      for (const { name, html, title } of hostilePages.filter((page) => page.kind === kind)) {
        const opened = await openHostile(html());
        if (title === HOSTILE_TITLE && !CARDLESS.test(name))
          await waitForCard(opened.page).catch(() => expect.fail(`no card: ${name}`));
        await opened.page.evaluate(() => document.readyState);
        await expectUnharmed(opened);
      }
      expect(hostilePages.some((page) => page.kind === kind)).toBe(true);
    });
  });

  describe('documents that are no HTML stay without a card', () => {
    it.each([
      [
        'SVG',
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg"><title>Product Manager</title><text y="20">Product Manager</text></svg>',
      ],
      ['text', 'text/plain', 'Product Manager'],
      ['JSON', 'application/json', '{"@type":"JobPosting","title":"Product Manager"}'],
    ])('%s', async (_, contentType, body) => {
      const opened = await openHostile(body, {}, contentType);
      await expectNoCard(opened.page);
      await expectUnharmed(opened);
    });
  });

  describe('frames', () => {
    it('that nobody sees have no card, and their page keeps its own', async () => {
      const frame = 'https://job-boards.greenhouse.io/northwind/jobs/4012345';
      serve(harness(), frame, hostileListing({ after: `<p>${'More words of the same. '.repeat(50)}</p>` }));
      serve(
        harness(),
        HOSTILE_URL,
        hostileListing({ after: `<iframe src="${frame}" style="width:0;height:0;border:0"></iframe>` }),
      );
      const page = await open(harness(), HOSTILE_URL);
      await waitForCard(page);
      await page.waitForFunction(() => document.readyState === 'complete');
      await expect.poll(() => page.frames().length).toBe(2);
      await new Promise((done) => setTimeout(done, 1_000));
      const cards = page.frames().map((each) => each.evaluate(() => document.querySelectorAll('#mayor-tip').length));
      expect(await Promise.all(cards)).toEqual([1, 0]);
      await page.close();
    });

    const cardsIn = async (page: Page) => {
      const cards = page.frames().map((each) => each.evaluate(() => document.querySelectorAll('#mayor-tip').length));
      return (await Promise.all(cards)).reduce((sum, one) => sum + one, 0);
    };
    const jobAt = (n: number) => `https://boards.greenhouse.io/northwind/jobs/${n}`;
    const frameOf = (src: string) => `<iframe src="${src}" width="900" height="700"></iframe>`;

    it('in frames in frames, each a listing, have one card in the whole tab', async () => {
      const DEPTH = 5;
      for (let n = 1; n <= DEPTH; n += 1) {
        serve(harness(), jobAt(n), hostileListing({ after: n < DEPTH ? frameOf(jobAt(n + 1)) : '' }));
      }
      const page = await open(harness(), jobAt(1));
      await expect.poll(() => page.frames().length).toBe(DEPTH);
      await expect.poll(() => cardsIn(page), { timeout: CARD_WITHIN_MS }).toBe(1);
      await new Promise((done) => setTimeout(done, 1_000));
      expect(await cardsIn(page)).toBe(1);
      await page.close();
    });

    it('of every other kind have one card in the whole tab', async () => {
      serve(harness(), jobAt(9), hostileListing({}));
      const inner = `<h1>Product Manager</h1>${frameOf(jobAt(9))}`.replaceAll('"', '&quot;');
      const opened = await openHostile(
        hostileListing({
          after: `<iframe srcdoc="${inner}"></iframe><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe><iframe sandbox="allow-scripts" src="${jobAt(9)}"></iframe>
            <iframe src="data:text/html,<h1>Product Manager</h1>"></iframe><iframe src="javascript:'<h1>Product Manager</h1>'"></iframe>
            <object data="${jobAt(9)}" type="text/html"></object><embed src="${jobAt(9)}">`,
        }),
      );
      await expect.poll(() => cardsIn(opened.page), { timeout: CARD_WITHIN_MS }).toBe(1);
      await new Promise((done) => setTimeout(done, 500));
      expect(await cardsIn(opened.page)).toBe(1);
      await expectUnharmed(opened);
    });

    it('that come and go all the time harm nothing', async () => {
      serve(harness(), jobAt(9), hostileListing({}));
      const opened = await openHostile(
        late(`let n = 0; const timer = setInterval(() => {
          document.querySelector('iframe')?.remove();
          if ((n += 1) > 40) clearInterval(timer);
          else document.body.append(Object.assign(document.createElement('iframe'), { src: '${jobAt(9)}', width: 900, height: 700 }));
        }, 50);`),
      );
      await opened.page.waitForFunction(() => !document.querySelector('iframe') && document.readyState === 'complete', {
        timeout: RESPONDS_WITHIN_MS,
      });
      await expectUnharmed(opened);
    });
  });
}
