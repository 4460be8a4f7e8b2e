// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://jobs.lever.co/northwind/5ac21346-8e0c-4494-8e7a-3eb92ff77902" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../src/messages';

const sendMessage = vi.fn(async (_: Message) => true);

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'here', sendMessage } });
  document.title = 'Northwind - Product Manager';
  document.body.innerHTML = `<div class="posting-headline"><h2>Product Manager</h2></div>
    <div class="section">${'<p>You own the roadmap and its outcomes.</p>'.repeat(20)}</div>`;
});

afterEach(() => {
  globalThis.mayorDetect?.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function loadDetect(): Promise<void> {
  await import('../../src/detect/main');
  await vi.advanceTimersByTimeAsync(1_000);
}

test('a page loaded before the person goes there is told of when they do', async () => {
  const prerendering = vi.fn(() => true);
  Object.defineProperty(document, 'prerendering', { get: prerendering, configurable: true });
  await loadDetect();
  expect(sendMessage).not.toHaveBeenCalled();
  prerendering.mockReturnValue(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({ titles: expect.arrayContaining(['Product Manager']) });
  Reflect.deleteProperty(document, 'prerendering');
});

test('a listing that the background turned down is not told of again while the page stays restless', async () => {
  await loadDetect();
  for (let change = 0; change < 5; change++) {
    document.body.append(document.createElement('footer'));
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(2_000);
  }
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
