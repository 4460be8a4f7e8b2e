/** reader.js: injected by the popup into the current tab. Its last value holds the listing that the frame shows, or null; nothing where reading failed. */
import { findListing } from '../page/find-listing';

globalThis.mayorListing = undefined;
try {
  globalThis.mayorListing = findListing(document, location.href);
} catch (error) {
  console.warn('The Mayor of the Product:', error);
}
