import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findListing } from '../../src/page/find-listing';
import { glance } from '../../src/page/glance';

/** What makes a browser lay the page out, or style it, at once: hundreds of ms on a large page. */
const FORCING: Readonly<Record<string, readonly string[]>> = {
  HTMLElement: [
    'innerText',
    'outerText',
    'offsetTop',
    'offsetLeft',
    'offsetWidth',
    'offsetHeight',
    'offsetParent',
    'focus',
  ],
  Element: [
    ...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView', 'scrollTo'],
    ...[
      'clientTop',
      'clientLeft',
      'clientWidth',
      'clientHeight',
      'scrollTop',
      'scrollLeft',
      'scrollWidth',
      'scrollHeight',
    ],
  ],
  Document: ['elementFromPoint', 'elementsFromPoint', 'caretPositionFromPoint', 'scrollingElement'],
  Range: ['getBoundingClientRect', 'getClientRects'],
  window: ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'matchMedia', 'getSelection'],
};

/** Opens a page in which each of these is a trap; `sprung` names those that were touched. */
function openTrapped(html: string, url: string) {
  const { window } = new JSDOM(html, { url });
  const sprung: string[] = [];
  for (const [owner, names] of Object.entries(FORCING)) {
    const target =
      owner === 'window' ? window : (window as unknown as Record<string, { prototype: object }>)[owner]?.prototype;
    for (const name of names) {
      const get = () => {
        sprung.push(`${owner}.${name}`);
      };
      Object.defineProperty(target, name, { get, configurable: true });
    }
  }
  return { window, document: window.document, sprung };
}

const root = path.resolve(import.meta.dirname, '../fixtures/boards');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

describe('before the card is due no layout is asked for', () => {
  it('the traps work', () => {
    const { window, document, sprung } = openTrapped('<p>Hi</p>', 'https://a.example/');
    // biome-ignore lint/performance/useDomNodeTextContent: what the trap is for
    void document.querySelector('p')?.innerText;
    void window.getComputedStyle;
    void document.body.scrollTop;
    expect(sprung).toEqual(['HTMLElement.innerText', 'window.getComputedStyle', 'Element.scrollTop']);
  });

  it.each(cases)('on %s', (name) => {
    const { url } = JSON.parse(readFileSync(path.join(root, `${name}.json`), 'utf8'));
    const { document, sprung } = openTrapped(readFileSync(path.join(root, `${name}.html`), 'utf8'), url);
    glance(document, url, () => true);
    findListing(document, url);
    expect(sprung).toEqual([]);
  });
});
