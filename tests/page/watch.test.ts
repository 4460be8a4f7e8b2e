import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../src/page/succession';
import { watchListing } from '../../src/page/watch';

/** A page whose address names the job (`/jobs/7`), whose h1 is its title and whose p is its text. */
function openPage({
  withNavigation,
  start = '/jobs/1',
  isUnderway = false,
}: {
  withNavigation: boolean;
  start?: string;
  isUnderway?: boolean;
}) {
  const { window } = new JSDOM('<h1>Product Manager</h1><p>Payments</p>', { url: `https://board.example${start}` });
  const navigation = new window.EventTarget();
  if (withNavigation) Object.assign(window, { navigation });
  const { document } = window;
  const find = vi.fn((): Sighting | null => {
    const id = /jobs\/(\d+)/.exec(window.location.href)?.[1];
    const title = document.querySelector('h1')?.textContent;
    const text = document.querySelector('p')?.textContent;
    return id && title && text ? { id, title, text } : null;
  });
  const mayShow = () => window.location.href.includes('/jobs/');
  const seen: (string | null)[] = [];
  const lifetime = new window.AbortController();
  const watch = () =>
    watchListing(
      { document, window: window as unknown as Window & typeof globalThis, find, mayShow, isUnderway },
      (found) => seen.push(found && `${found.id} ${found.title}, ${found.text}`),
      lifetime.signal,
    );
  const go = (url: string) => {
    window.history.pushState(null, '', url);
    navigation.dispatchEvent(new window.Event('currententrychange'));
  };
  const set = (selector: 'h1' | 'p', words: string) => {
    const element = document.querySelector(selector) ?? document.body.appendChild(document.createElement(selector));
    element.textContent = words;
  };
  const fill = (title: string, text: string) => {
    set('h1', title);
    set('p', text);
  };
  return { window, document, find, seen, lifetime, watch, go, set, fill };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const FIRST = '1 Product Manager, Payments';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
  ['with the Navigation API', { withNavigation: true }, 0],
  ['without it, by a slow poll', { withNavigation: false }, 1_000],
])('watchListing %s', (_, options, noticedAfter) => {
  const start = () => {
    const page = openPage(options);
    page.watch();
    return page;
  };

  it('on a page that is underway, tells of a glance only when the page before must be gone', async () => {
    const page = openPage({ ...options, isUnderway: true });
    page.find.mockImplementation(() => ({ id: '1', title: 'Product Manager', text: null }));
    page.watch();
    await pass(2_400);
    expect(page.seen).toEqual([]);
    await pass(400);
    expect(page.seen).toHaveLength(1);
  });

  it('tells of the listing that is there at once', () => {
    expect(start().seen).toEqual([FIRST]);
  });

  it('looks at nothing under an address that can show no listing, and wakes when that changes', async () => {
    const page = openPage({ ...options, start: '/about' });
    const listens = vi.spyOn(page.document, 'addEventListener');
    const observes = vi.spyOn(page.window.MutationObserver.prototype, 'observe');
    page.watch();
    page.set('p', 'Search');
    await pass(20_000);
    expect([page.find.mock.calls.length, listens.mock.calls.length, observes.mock.calls.length]).toEqual([0, 0, 0]);
    page.go('/jobs/2');
    await pass(noticedAfter + 200);
    expect(page.seen).toEqual(['2 Product Manager, Search']);
    expect(observes).toHaveBeenCalledOnce();
  });

  it('tells of a listing that comes late', async () => {
    const page = openPage(options);
    page.document.querySelector('p')?.remove();
    page.watch();
    await pass(5_000);
    page.set('p', 'Search');
    await pass(200);
    expect(page.seen).toEqual(['1 Product Manager, Search']);
  });

  it('leaves the former listing before it finds the next', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter);
    expect(page.seen.at(-1)).toBeNull();
    page.fill('Head of Product', 'Search');
    await pass(200);
    expect(page.seen).toEqual([FIRST, null, '2 Head of Product, Search']);
  });

  it('does not take the former listing for the next one while the page still loads', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter + 3_000);
    page.document.body.append('spinner');
    await pass(1_000);
    expect(page.seen).toEqual([FIRST, null]);
    page.fill('Product Owner', 'Search');
    await pass(200);
    expect(page.seen).toEqual([FIRST, null, '2 Product Owner, Search']);
  });

  it.each([
    ['title', 'h1', 'Product Owner', 'p', 'Search'],
    ['text', 'p', 'Search', 'h1', 'Product Owner'],
  ] as const)('does not mix two listings when the %s comes 2 s before the other part', async (_, one, a, other, b) => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter);
    page.set(one, a);
    await pass(2_000);
    expect(page.seen).toEqual([FIRST, null]);
    page.set(other, b);
    await pass(200);
    expect(page.seen).toEqual([FIRST, null, '2 Product Owner, Search']);
  });

  it.each([
    ['title alone', 'Product Manager', 'Search', 2_600],
    ['title and text', 'Product Manager', 'Payments', 6_100],
  ])('believes in the end that two jobs share their %s', async (_, title, text, after) => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter);
    page.fill(title, text);
    await pass(after - 500);
    expect(page.seen).toEqual([FIRST, null]);
    await pass(500);
    expect(page.seen).toEqual([FIRST, null, `2 ${title}, ${text}`]);
  });

  it('waits for the address when the page changes before it', async () => {
    const page = start();
    page.fill('Product Owner', 'Search');
    await pass(2_000);
    expect(page.seen).toEqual([FIRST, null]);
    page.go('/jobs/2');
    await pass(noticedAfter + 200);
    expect(page.seen).toEqual([FIRST, null, '2 Product Owner, Search']);
  });

  it('believes in the end that the address does not tell', async () => {
    const page = start();
    page.fill('Product Owner', 'Search');
    await pass(3_000);
    expect(page.seen).toEqual([FIRST, null, '1 Product Owner, Search']);
  });

  it('does not take the pane of a job in between for that of the last one', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter);
    page.go('/jobs/3');
    await pass(noticedAfter + 1_000);
    page.fill('Product Owner', 'Search');
    await pass(500);
    expect(page.seen).toEqual([FIRST, null]);
    page.fill('Head of Product', 'Data');
    await pass(2_000);
    expect(page.seen).toEqual([FIRST, null, '3 Head of Product, Data']);
  });

  it('takes the former listing back at once, after a re-render or a return', async () => {
    const page = start();
    page.fill('Loading', '');
    await pass(200);
    page.fill('Product Manager', 'Payments');
    await pass(200);
    expect(page.seen).toEqual([FIRST, null, FIRST]);
    page.go('/jobs/2');
    await pass(noticedAfter);
    page.go('/jobs/1');
    await pass(noticedAfter + 200);
    expect(page.seen).toEqual([FIRST, null, FIRST, null, FIRST]);
  });

  it('tells of a text that was completed, without leaving the listing', async () => {
    const page = start();
    page.set('p', 'Payments, and more of it');
    await pass(200);
    expect(page.seen).toEqual([FIRST, '1 Product Manager, Payments, and more of it']);
  });

  it('stays on the listing when only tracking changes in the address', async () => {
    const page = start();
    page.go('/jobs/1?utm_source=x');
    await pass(noticedAfter + 7_000);
    expect(page.seen).toEqual([FIRST]);
  });

  it('tells when the address is no listing any more', async () => {
    const page = start();
    page.go('/about');
    await pass(noticedAfter + 7_000);
    expect(page.seen).toEqual([FIRST, null]);
  });

  it('looks once for a burst of mutations, and in time on a page that never settles', async () => {
    const page = start();
    page.find.mockClear();
    for (let n = 0; n < 100; n += 1) page.document.body.append('x');
    await pass(200);
    expect(page.find).toHaveBeenCalledTimes(1);
    for (let n = 0; n < 50; n += 1) {
      page.document.body.append('x');
      await pass(50);
    }
    expect(page.find.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(page.find.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('looks less often where a look takes long', async () => {
    const page = start();
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 8; // each look takes 8 ms
      return clock;
    });
    page.document.body.append('x');
    await pass(200);
    page.find.mockClear();
    for (let n = 0; n < 48; n += 1) {
      page.document.body.append('x');
      await pass(50);
    }
    expect(page.find.mock.calls.length).toBeLessThanOrEqual(3);
    expect(page.find.mock.calls.length).toBeGreaterThanOrEqual(2);
    vi.restoreAllMocks();
  });

  it('looks twice at an idle page, then never, and keeps no timer but the poll', async () => {
    const page = start();
    await pass(60_000);
    expect(page.find).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(options.withNavigation ? 0 : 1);
  });

  it('gives up after ten seconds without a cause, and untrusted clicks are none', async () => {
    const page = start();
    await pass(11_000);
    page.document.body.click();
    page.find.mockClear();
    for (let n = 0; n < 50; n += 1) {
      page.fill('Product Owner', `Search ${n}`);
      await pass(50);
    }
    expect(page.find).not.toHaveBeenCalled();
  });

  it('looks a last time when it gives up: attributes are not observed', async () => {
    const page = start();
    page.find.mockReturnValue({ id: '1', title: 'Product Owner', text: 'Search' });
    await pass(9_000);
    expect(page.seen).toEqual([FIRST]);
    await pass(1_100);
    expect(page.seen).toEqual([FIRST, null]);
  });

  it.each([
    ['from the back-forward cache', 'pageshow'],
    ['from behind another tab', 'visibilitychange'],
  ])('looks again when the page comes back %s', async (_, type) => {
    const page = start();
    await pass(11_000);
    page.set('p', 'Payments, and more of it');
    const { window, document } = page;
    Object.defineProperty(document, 'hidden', { value: false });
    if (type === 'pageshow') window.dispatchEvent(new window.PageTransitionEvent(type, { persisted: true }));
    else document.dispatchEvent(new window.Event(type, { bubbles: true }));
    await pass(200);
    expect(page.seen.at(-1)).toBe('1 Product Manager, Payments, and more of it');
  });

  it('ends with its signal', async () => {
    const page = start();
    page.lifetime.abort();
    page.go('/jobs/2');
    page.fill('Product Owner', 'Search');
    await pass(12_000);
    expect(page.seen).toEqual([FIRST]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
