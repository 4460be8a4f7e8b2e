import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { siteOfSender } from '../../src/background/site-of-sender';

describe('siteOfSender', () => {
  it.each([
    ['the tab’s, where it may be known', 'https://www.one.example/careers', 'www.one.example'],
    ['what the frame took it for, where it may not', undefined, 'boards.greenhouse.io'],
    ['what the frame took it for, where the tab has none', 'about:blank', 'boards.greenhouse.io'],
  ])('%s', (_, url, site) => {
    expect(siteOfSender('boards.greenhouse.io', { tab: { url } } as Runtime.MessageSender)).toBe(site);
  });
});
