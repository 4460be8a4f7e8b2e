import { describe, expect, it } from 'vitest';
import { parseMessage } from '../src/messages';

const id = 'greenhouse:1';
const site = 'boards.greenhouse.io';

describe('parseMessage', () => {
  it.each([
    [{ type: 'candidate', id, site, titles: ['Product Manager', 'Careers'], hasCard: false }],
    [{ type: 'close', id }],
    [{ type: 'fold', folded: true }],
    [{ type: 'switch', change: 'pause', site }],
    [{ type: 'save', id, evenPrivately: false }],
    [{ type: 'notes', id }],
    [{ type: 'move', corner: 'start' }],
    [{ type: 'phrases', shown: true }],
    [{ type: 'open', point: 'how-decisions' }],
    [{ type: 'settings' }],
  ])('takes %j', (message) => expect(parseMessage(message)).toEqual(message));

  it.each([
    [null],
    ['close'],
    [{}],
    [{ type: 'open' }],
    [{ type: 'close' }],
    [{ type: 'close', id: '' }],
    [{ type: 'close', id: 'x'.repeat(3_000) }],
    [{ type: 'fold', folded: 'yes' }],
    [{ type: 'switch', change: 'linkedin-on', site }],
    [{ type: 'switch', change: 'pause' }],
    [{ type: 'switch', change: 'site-off', site: 'x'.repeat(254) }],
    [{ type: 'move', corner: 'left' }],
    [{ type: 'phrases' }],
    [{ type: 'open', point: '' }],
    [{ type: 'open', point: '../options' }],
    [{ type: 'open', point: 'x'.repeat(60) }],
    [{ type: 'save', id }],
    [{ type: 'notes' }],
    [{ type: 'save', id: '', evenPrivately: true }],
    [{ type: 'candidate', id }],
    [{ type: 'candidate', id, site, titles: [] }],
    [{ type: 'candidate', id, site, titles: ['x'.repeat(2_000)] }],
    [{ type: 'candidate', id, site, titles: Array(21).fill('Product Manager') }],
  ])('leaves %j', (data) => expect(parseMessage(data)).toBeNull());

  it('drops what it does not know', () => {
    expect(parseMessage({ type: 'fold', folded: true, extra: 1 })).toEqual({ type: 'fold', folded: true });
  });
});
