import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rereadOnChange } from '../../src/card/reread';
import type { Listing } from '../../src/core/types';

const openPage = () => {
  const { window } = new JSDOM('<h1>Product Manager</h1><p id="own"></p>', { url: 'https://board.example/jobs/1' });
  const { document } = window;
  const own = document.getElementById('own') as HTMLElement;
  const read = vi.fn((): Listing | null => null);
  const reread = rereadOnChange(document, window as never, read, (node) => node === own);
  return { window, document, own, read, reread };
};

describe('rereadOnChange', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => {
    page = openPage();
    page.reread();
  });

  it('reads a page that stays as it is once', async () => {
    page.reread();
    await null;
    page.reread();
    expect(page.read).toHaveBeenCalledOnce();
  });

  it.each<[string, (page: ReturnType<typeof openPage>) => void]>([
    ['text', ({ document }) => document.querySelector('h1')?.firstChild?.replaceWith('Cook')],
    ['a node more', ({ document }) => document.body.append(document.createElement('h2'))],
    ['a node less', ({ document }) => document.querySelector('h1')?.remove()],
    ['an attribute', ({ document }) => document.querySelector('h1')?.setAttribute('hidden', '')],
    ['the head', ({ document }) => document.head.append(document.createElement('title'))],
    ['the address', ({ window }) => window.history.pushState(null, '', '/jobs/2')],
    ['our element and another', ({ document, own }) => document.body.replaceChildren(own)],
  ])('reads anew after a change of %s, at once and later', async (_, change) => {
    change(page);
    page.reread();
    page.reread();
    expect(page.read).toHaveBeenCalledTimes(2);
    await null;
    page.reread();
    expect(page.read).toHaveBeenCalledTimes(2);
  });

  it.each<[string, (page: ReturnType<typeof openPage>) => void]>([
    ['comes and goes', ({ document, own }) => [own.remove(), document.body.append(own)]],
    ['is moved', ({ own }) => own.style.setProperty('--view-top', '1px')],
  ])('takes it for no change when our own element %s', async (_, change) => {
    change(page);
    page.reread();
    await null;
    page.reread();
    expect(page.read).toHaveBeenCalledOnce();
  });

  it('hears of one change, not of those that follow', async () => {
    const disconnect = vi.spyOn(page.window.MutationObserver.prototype, 'disconnect');
    for (let n = 0; n < 10; n += 1) {
      page.document.title = String(n);
      await null;
    }
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
