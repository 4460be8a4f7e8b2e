import { describe, expect, it } from 'vitest';
import { parseMessage } from '../src/messages';

const id = 'greenhouse:1';

describe('parseMessage', () => {
  it.each([
    [{ type: 'candidate', id, titles: ['Product Manager', 'Careers'] }],
    [{ type: 'close', id }],
    [{ type: 'fold', folded: true }],
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
    [{ type: 'candidate', id }],
    [{ type: 'candidate', id, titles: [] }],
    [{ type: 'candidate', id, titles: ['x'.repeat(2_000)] }],
    [{ type: 'candidate', id, titles: Array(21).fill('Product Manager') }],
  ])('leaves %j', (data) => expect(parseMessage(data)).toBeNull());

  it('drops what it does not know', () => {
    expect(parseMessage({ type: 'fold', folded: true, extra: 1 })).toEqual({ type: 'fold', folded: true });
  });
});
