import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A text on its way to a reading page, or being worked on there. */
export interface Draft {
  readonly text: string;
  /** Null where it is not known. */
  readonly title: string | null;
  /** The person writes this listing. */
  readonly isWriting: boolean;
}

/** Longer texts are no listing: a megabyte of letters is a thick book. In UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;

const PREFIX = 'draft-';
const MOST_KEPT = 5; // the browsers give a session 10 MB

const DraftSchema = v.fallback(
  v.nullable(v.object({ text: v.string(), title: v.nullable(v.string()), isWriting: v.boolean() })),
  null,
);

/** An id that no draft has; later ones sort behind earlier ones. */
export const newDraftId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** The address of the reading page with a draft, relative to the extension's root. */
export const readingAddress = (id: string): string => `reading.html?draft=${encodeURIComponent(id)}`;

/** The draft with this id, or null where it is gone: drafts live in memory, as long as the browser runs. */
export async function readDraft(id: string): Promise<Draft | null> {
  const { [PREFIX + id]: draft } = await browser.storage.session.get(PREFIX + id);
  return v.parse(DraftSchema, draft ?? null);
}

/** Keeps a draft, at most 1,000,000 characters of it, and the four newest others; fewer where there is no room for them. */
export async function keepDraft(id: string, { text, title, isWriting }: Draft): Promise<void> {
  const { session } = browser.storage;
  const all = Object.keys(await session.get()).filter((key) => key.startsWith(PREFIX) && key !== PREFIX + id);
  const others = all.sort();
  await session.remove(others.splice(0, Math.max(0, others.length - MOST_KEPT + 1)));
  const draft: Draft = { text: text.slice(0, LONGEST_TEXT), title, isWriting };
  const write = () => session.set({ [PREFIX + id]: draft });
  await write().catch(async () => {
    await session.remove(others);
    await write();
  });
}

/** Forgets every draft. */
export async function deleteDrafts(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  await browser.storage.session.remove(kept);
}
