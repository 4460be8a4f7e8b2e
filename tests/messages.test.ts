import { describe, expect, it } from 'vitest';
import { parseMessage } from '../src/messages';

const candidate = { id: 'greenhouse:1', title: 'Product Manager' };

describe('parseMessage', () => {
  it.each([
    [{ type: 'candidate', candidate }],
    [{ type: 'close', id: 'greenhouse:1' }],
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
    [{ type: 'candidate', candidate: { id: 'a' } }],
    [{ type: 'candidate', candidate: { id: 'a', title: 'x'.repeat(2_000) } }],
  ])('leaves %j', (data) => expect(parseMessage(data)).toBeNull());

  it('drops what it does not know', () => {
    expect(parseMessage({ type: 'fold', folded: true, extra: 1 })).toEqual({ type: 'fold', folded: true });
  });
});
