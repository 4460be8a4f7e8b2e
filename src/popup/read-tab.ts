import pointsContent from 'content:points';
import titleRules from 'content:titles';
import browser from 'webextension-polyfill';
import { isProductListing } from '../core/product-listing';
import { composeTip } from '../core/tip';
import { judgeTitle } from '../core/title';
import type { Listing } from '../core/types';
import type { TabReading } from './tab-reading';

/** Reads the tab that the toolbar button was clicked on: the click grants activeTab. Never rejects for what the page holds. */
export async function readTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'unreadable' };
  const target = { tabId: tab.id, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
  } catch {
    return { state: 'unreadable' }; // the only reason that both browsers have for refusing after a click
  }
  const results = await browser.scripting.executeScript({ target, func: () => globalThis.mayorListing });
  const listings = results.map(({ result }) => result as Listing | null | undefined);
  if (listings.every((listing) => listing === undefined)) return { state: 'error' }; // the reader failed in every frame
  return bestOf(listings.filter((listing): listing is Listing => Boolean(listing)).map(readingOf));
}

function readingOf(listing: Listing): TabReading & { readonly listing: Listing } {
  const judgement = judgeTitle(listing.title, titleRules);
  if (isProductListing(listing, titleRules)) {
    return { state: 'listing', listing, judgement, tip: composeTip(listing, pointsContent) };
  }
  return { state: judgement.verdict === 'unsure' ? 'unsure' : 'not-product', listing, judgement };
}

const order = ['listing', 'unsure', 'not-product'];

/** Of the frames' readings: a product listing before others, then the one with the fullest text. */
function bestOf(readings: readonly (TabReading & { readonly listing: Listing })[]): TabReading {
  const [best] = [...readings].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.listing.text.length - a.listing.text.length,
  );
  return best ?? { state: 'no-listing' };
}
