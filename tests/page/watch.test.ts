import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../../src/core/types';
import { watchListing } from '../../src/page/watch';

/** A page whose address names the job (`/jobs/7`) and whose h1 is its title. */
function openPage({ withNavigation }: { withNavigation: boolean }) {
  const { window } = new JSDOM('<h1>Product Manager</h1>', { url: 'https://board.example/jobs/1' });
  const navigation = new window.EventTarget();
  if (withNavigation) Object.assign(window, { navigation });
  const { document } = window;
  const find = vi.fn((): Candidate | null => {
    const id = /jobs\/(\d+)/.exec(window.location.href)?.[1];
    const title = document.querySelector('h1')?.textContent;
    return id && title ? { id, title } : null;
  });
  const seen: (string | null)[] = [];
  const lifetime = new window.AbortController();
  const watch = () =>
    watchListing(
      { document, window: window as unknown as Window & typeof globalThis, find },
      (found) => seen.push(found && `${found.id} ${found.title}`),
      lifetime.signal,
    );
  const go = (url: string) => {
    window.history.pushState(null, '', url);
    navigation.dispatchEvent(new window.Event('currententrychange'));
  };
  const retitle = (title: string) => {
    const h1 = document.querySelector('h1') ?? document.body.appendChild(document.createElement('h1'));
    h1.textContent = title;
  };
  return { window, document, find, seen, lifetime, watch, go, retitle };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

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

  it('tells of the listing that is there at once', () => {
    expect(start().seen).toEqual(['1 Product Manager']);
  });

  it('tells of a listing that comes late', async () => {
    const page = openPage(options);
    page.document.querySelector('h1')?.remove();
    page.watch();
    await pass(5_000);
    page.retitle('Product Owner');
    await pass(200);
    expect(page.seen).toEqual(['1 Product Owner']);
  });

  it('leaves the former listing before it finds the next', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter);
    expect(page.seen.at(-1)).toBeNull();
    page.retitle('Head of Product');
    await pass(200);
    expect(page.seen).toEqual(['1 Product Manager', null, '2 Head of Product']);
  });

  it('does not take the former title for the next one while the page still loads', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter + 1_000);
    page.document.body.append('spinner');
    await pass(1_000);
    expect(page.seen).toEqual(['1 Product Manager', null]);
    page.retitle('Product Owner');
    await pass(200);
    expect(page.seen.at(-1)).toBe('2 Product Owner');
  });

  it('believes an unchanged title in the end: two jobs may share one', async () => {
    const page = start();
    page.go('/jobs/2');
    await pass(noticedAfter + 3_000);
    expect(page.seen).toEqual(['1 Product Manager', null, '2 Product Manager']);
  });

  it('stays on the listing when only tracking changes in the address', async () => {
    const page = start();
    page.go('/jobs/1?utm_source=x');
    await pass(noticedAfter + 3_000);
    expect(page.seen).toEqual(['1 Product Manager']);
  });

  it('tells when the address is no listing any more', async () => {
    const page = start();
    page.go('/about');
    await pass(noticedAfter + 3_000);
    expect(page.seen).toEqual(['1 Product Manager', null]);
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
    expect(page.find.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(page.find.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('gives up after ten seconds without a cause, and untrusted clicks are none', async () => {
    const page = start();
    await pass(11_000);
    page.document.body.click();
    page.find.mockClear();
    page.retitle('Product Owner');
    await pass(2_000);
    expect(page.find).not.toHaveBeenCalled();
  });

  it('looks again when the page comes back from the back-forward cache', async () => {
    const page = start();
    await pass(11_000);
    page.retitle('Product Owner');
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted: true }));
    await pass(200);
    expect(page.seen.at(-1)).toBe('1 Product Owner');
  });

  it('ends with its signal', async () => {
    const page = start();
    page.lifetime.abort();
    page.go('/jobs/2');
    page.retitle('Product Owner');
    await pass(5_000);
    expect(page.seen).toEqual(['1 Product Manager']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
