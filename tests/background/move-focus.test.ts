import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moveFocus } from '../../src/background/card-errands';

const executeScript = vi.hoisted(() => vi.fn());
const openPopup = vi.hoisted(() => vi.fn(async () => {}));
const action = vi.hoisted((): { openPopup?: () => Promise<void> } => ({}));
const frame = vi.hoisted(() => ({ id: null as number | null }));
vi.mock('webextension-polyfill', () => ({
  default: { action, scripting: { executeScript }, tabs: { query: async () => [{ id: 9 }] } },
}));
vi.mock('../../src/storage/frames-with-card', () => ({ frameWithCard: async () => frame.id }));
vi.mock('../../src/phrases/phrases.css', () => ({ default: '' }));

beforeEach(() => {
  vi.clearAllMocks();
  action.openPopup = openPopup;
  frame.id = 3;
  executeScript.mockResolvedValue([{ result: true }]);
});

describe('the command', () => {
  it.each([
    [7, 7],
    [undefined, 9],
  ])('on tab %s moves focus in the frame that holds the card of tab %s', async (tab, tabId) => {
    await moveFocus(tab);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId, frameIds: [3] } }));
    expect(openPopup).not.toHaveBeenCalled();
  });

  it.each([
    [
      'there was never a card',
      () => {
        frame.id = null;
      },
    ],
    ['its card is closed', () => executeScript.mockResolvedValue([{ result: false }])],
    ['its frame is gone', () => executeScript.mockRejectedValue(new Error('No frame with id 3'))],
    [
      'the browser opens none',
      () => {
        frame.id = null;
        openPopup.mockRejectedValue(new Error('needs a click'));
      },
    ],
  ])('where %s opens the popup, if it may', async (_, arrange) => {
    arrange();
    await moveFocus(7);
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('does nothing where there is neither card nor a way to open the popup', async () => {
    frame.id = null;
    action.openPopup = undefined as never;
    await expect(moveFocus(7)).resolves.toBeUndefined();
  });
});
