import browser from 'webextension-polyfill';

/** Starts detect.js in every open tab under these match patterns. Tabs that cannot be reached (asleep, crashed) are left. */
export async function detectInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const inject = ({ id: tabId }: browser.Tabs.Tab) =>
    tabId === undefined
      ? []
      : browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['detect.js'] });
  await Promise.allSettled(tabs.map(inject));
}
