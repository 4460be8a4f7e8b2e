import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory';

const session = vi.hoisted(() => ({ current: null as ReturnType<typeof memoryStorage> | null }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return { session: session.current };
    },
  },
}));
const { keepDraft, LONGEST_TEXT, newDraftId, readDraft, readingAddress } = await import('../../src/storage/drafts');

const store = (values: Record<string, unknown> = {}) => {
  session.current = memoryStorage(values);
  return session.current;
};
beforeEach(() => void store());

const draftOf = (text: string) => ({ text, title: null, isWriting: false });

describe('a draft', () => {
  it('comes back as it was kept', async () => {
    const draft = { text: 'You own it.\n\nAll of it.', title: 'Product Manager', isWriting: true };
    await keepDraft('a', draft);
    expect(await readDraft('a')).toEqual(draft);
  });

  it.each([
    ['is not there', {}],
    ['is damaged', { 'draft-a': { text: 1 } }],
    ['is of another kind', { 'draft-a': 'text' }],
  ])('that %s is none', async (_, values) => {
    store(values);
    expect(await readDraft('a')).toBeNull();
  });

  it('is cut where it is longer than any listing', async () => {
    await keepDraft('a', draftOf('x'.repeat(LONGEST_TEXT + 1)));
    expect((await readDraft('a'))?.text.length).toBe(LONGEST_TEXT);
  });

  it('pushes out the oldest of more than five, and nothing else', async () => {
    const { values } = store({ 'frameWithCard-1': 3 });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'b', 'f']) await keepDraft(id, draftOf(id));
    expect(Object.keys(values).sort()).toEqual([
      'draft-b',
      'draft-c',
      'draft-d',
      'draft-e',
      'draft-f',
      'frameWithCard-1',
    ]);
  });

  it('pushes out all others where there is no room', async () => {
    const { values, set } = store({ 'draft-a': draftOf('a'), 'draft-b': draftOf('b') });
    set.mockRejectedValueOnce(new Error('quota'));
    await keepDraft('c', draftOf('c'));
    expect(Object.keys(values)).toEqual(['draft-c']);
  });

  it('that fits in no way is an error', async () => {
    store().set.mockRejectedValue(new Error('quota'));
    await expect(keepDraft('a', draftOf('a'))).rejects.toThrow('quota');
  });
});

it('a new id is another one, later ones behind earlier ones, and safe in an address', () => {
  const ids = [newDraftId(), newDraftId()];
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]?.split('-')[0]?.localeCompare(ids[1]?.split('-')[0] ?? '')).toBeLessThanOrEqual(0);
  expect(new URLSearchParams(readingAddress('a&b').split('?')[1]).get('draft')).toBe('a&b');
});
