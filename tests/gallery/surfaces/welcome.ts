import { tabSurface } from './tab';

/** The page that opens once, after the install. */
export const welcome = tabSurface('welcome', [{ name: 'page', address: 'welcome.html', ready: 'main h1, main h2' }]);
