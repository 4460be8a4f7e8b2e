import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageHtml, pages } from '../../src/build/pages';

const src = path.resolve(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');
const styles = ['popup', 'essay', 'ui'].flatMap((folder) =>
  readdirSync(path.join(src, folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);

/** Lengths that follow the window: a browser sizes the popup's window by its content, so these would chase each other. */
const FOLLOWS_WINDOW = /\d(?:[dsl]?v(?:h|w|i|b|min|max))\b|(?:height|block-size):[^;]*\d%/;

describe('lengths', () => {
  test.each(styles)('%s has none that follows the window', (file) => {
    expect(read(file)).not.toMatch(FOLLOWS_WINDOW);
  });

  test.each([
    ['height: 100vh', true],
    ['max-height: calc(100dvh - 2px)', true],
    ['width: 50vw', true],
    ['block-size: 100%', true],
    ['inline-size: 100%', false],
    ['block-size: 580px', false],
    ['font: 600 1rem / 1.4 serif', false],
    ['filter: brightness(108%)', false],
  ])('%s: %s', (rule, follows) => {
    expect(FOLLOWS_WINDOW.test(rule)).toBe(follows);
  });
});

test('the pages are these', () =>
  expect(pages.toSorted()).toEqual(['essay', 'popup', 'reading', 'saved', 'settings', 'welcome']));

describe.each(pages)('%s.html', (page) => {
  const { document } = new JSDOM(pageHtml(page)).window;

  test('holds no script and no style of its own: the policy of extension pages forbids them', () => {
    const inline = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches('style, [style], script:not([src])') ||
        [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    expect(inline).toEqual([]);
  });

  test('names its width for Firefox on Android, and loads its two files', () => {
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain('width=device-width');
    const files = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(files).toEqual([`${page}.css`, `${page}.js`]);
  });
});
