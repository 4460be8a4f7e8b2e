/** reader.js: injected by the popup into the current tab. Its last value is the listing that the frame shows, or null. */
import { findListing } from '../page/find-listing';

globalThis.mayorListing = findListing(document, location.href);
