// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { findClearance } from '../../src/card/clearance';

const LISTING =
  'You will own the roadmap of our payments product and shape it with engineering, design and finance, every week.';
const REST = { top: 300, bottom: 744, left: 916, right: 1256 }; // of a window of 1280 x 768, as jsdom has it
const own = document.createElement('div');

/** jsdom has no layout: boxes are told by `data-box="top bottom left right"`, and a point hits what lies there, the last first. */
const boxOf = (element: Element) => {
  const [top = 0, bottom = 0, left = 0, right = 0] = (element.getAttribute('data-box') ?? '').split(' ').map(Number);
  return { top, bottom, left, right, width: right - left, height: bottom - top } as DOMRect;
};
Element.prototype.getBoundingClientRect = function (this: Element) {
  return boxOf(this);
};
document.elementsFromPoint = (x, y) =>
  [own, ...[...document.querySelectorAll('[data-box]')].reverse()].filter((element) => {
    const { top, bottom, left, right } = boxOf(element);
    return element === own || (x >= left && x <= right && y >= top && y <= bottom);
  });
afterEach(() => document.body.replaceChildren());

const clearanceOf = (html: string) => {
  document.body.innerHTML = html;
  return findClearance(document, REST, LISTING, own);
};
const bar = (style: string, inside: string, box = '700 768 0 1280') =>
  `<div style="${style}" data-box="${box}">${inside}</div>`;
const APPLY = '<button>Apply</button>';

describe('what pushes the card up', () => {
  test.each([
    ['nothing', '<main data-box="0 768 0 1280"><button>Apply</button></main>', 0],
    ['a fixed bar with a button', bar('position:fixed', APPLY), 56],
    ['a sticky bar with a link', bar('position:sticky', '<a href="/apply">Apply</a>'), 56],
    ['a button that is fixed itself', '<button style="position:fixed" data-box="700 740 1100 1250">Chat</button>', 56],
    ['a chat widget in a frame', bar('position:fixed', '<iframe></iframe>', '688 748 1196 1256'), 68],
    ['a bar without controls', bar('position:fixed', 'We use cookies.'), 0],
    ['a bar elsewhere', bar('position:fixed', APPLY, '0 68 0 1280'), 0],
    ['a bar at the other side', bar('position:fixed', APPLY, '700 768 0 600'), 0],
    ['a page that is one fixed element', bar('position:fixed', APPLY, '0 768 0 1280'), 0],
  ])('%s', (_, html, lift) => {
    expect(clearanceOf(html)).toEqual({ lift, isCovered: false });
  });
});

describe('what folds it', () => {
  const dialog = (attributes: string, words = 'Your name', box = '100 768 800 1280') =>
    `<div ${attributes} data-box="${box}">${words}<button>Send</button></div>`;
  const MODAL = 'role="dialog" aria-modal="true"';
  test.each([
    ['an open dialog', '<dialog open data-box="100 768 800 1280">Your name</dialog>', true],
    ['a closed dialog', '<dialog data-box="100 768 800 1280">Your name</dialog>', false],
    ['a modal one made of other elements', dialog(MODAL), true],
    ['one that is not modal', dialog('role="dialog"'), false],
    ['an alert', dialog('role="alertdialog"'), true],
    ['one at another place', dialog(MODAL, 'Your name', '100 600 0 500'), false],
    ['one that is hidden', dialog(MODAL, 'Your name', '0 0 0 0'), false],
    [
      'the one that shows the listing',
      dialog(MODAL, `<h2>Product Manager</h2><p>${LISTING.replace(' our', '\n our')}</p>`),
      false,
    ],
  ])('%s', (_, html, isCovered) => {
    expect(clearanceOf(html).isCovered).toBe(isCovered);
  });
});
