import type { Page } from 'puppeteer-core';

/** The JavaScript heap of a Chromium tab after a collection, in bytes: the page's own objects and those of our isolated world. */
export async function chromiumHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
