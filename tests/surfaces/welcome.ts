import { click, tabSurface } from './tab';

const page = { address: 'welcome.html', ready: 'main h1, main h2' } as const;

/** The page that opens once, after the install. */
export const welcome = tabSurface('welcome', [
  { ...page, name: 'page' },
  { ...page, name: 'sites', arrange: click('.boards summary') },
  { ...page, name: 'off', arrange: click('[role=switch]') },
]);
