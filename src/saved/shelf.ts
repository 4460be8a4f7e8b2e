import { withAnswer } from '../core/interview-sheet';
import type { QuestionKey, SavedListing, SavedTrouble } from '../core/saved-listing';
import { changeSaved, readNewest, readSaved, readShelf } from '../storage/saved';
import { SavedError } from '../storage/saved-database';
import { hearSaved, type SavedNews } from '../storage/saved-news';
import {
  deleteAllSaved,
  deleteSaved,
  type ImportPlan,
  importSaved,
  type Undo,
  undoSaved,
} from '../storage/saved-transfer';
import { painted } from './painted';
import { EMPTY_SHELF, type ShelfState, type Undoable } from './shelf-state';

const FIRST_ROWS = 12; // fill most windows at once; the others follow

/** What the page works on: the shelf as it is stored, kept up to date with other pages until `signal` ends it. */
export class Shelf {
  state: ShelfState = EMPTY_SHELF;
  trouble: SavedTrouble | null = null;
  undoable: Undoable | null = null;

  readonly #onChange: () => void;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    hearSaved((news) => void this.#hear(news), signal);
  }

  /** The newest first, then everything. Never rejects: what went wrong is in `trouble`. */
  async load(): Promise<void> {
    await this.#guard(async () => {
      const listings = await readNewest(FIRST_ROWS);
      if (listings.length === 0) return;
      this.#set({ ...this.state, listings });
      await painted(); // which thousands of records would hold up
    });
    await this.#loadAll();
  }

  /** Keeps notes. Rejects with SavedError. */
  async writeNotes(id: string, notes: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, notes }));
  }

  /** Keeps an answer; an empty one is taken away. Rejects with SavedError. */
  async writeAnswer(id: string, key: QuestionKey, text: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, answers: withAnswer(record.answers, key, text) }));
  }

  async delete(id: string): Promise<void> {
    const title = this.state.listings.find((listing) => listing.id === id)?.title ?? '';
    const undo = await deleteSaved([id]);
    this.undoable = { done: 'deleted', title, undo };
    await this.#loadAll();
  }

  async deleteAll(): Promise<void> {
    const undo = await deleteAllSaved();
    this.undoable = { done: 'deleted-all', count: undo.put.length + undo.setAside.length, undo };
    await this.#loadAll();
  }

  async import(plan: ImportPlan, replace: boolean): Promise<void> {
    const undo: Undo = await importSaved(plan, replace);
    this.undoable = { done: 'imported', count: undo.put.length + undo.remove.length, undo };
    await this.#loadAll();
  }

  /** Takes the last deletion or import back. */
  async undo(): Promise<void> {
    const { undoable } = this;
    if (!undoable || undoable.done === 'undone') return;
    await undoSaved(undoable.undo);
    this.undoable = { done: 'undone' };
    await this.#loadAll();
  }

  async #loadAll(): Promise<void> {
    await this.#guard(async () => {
      const { listings, ...counts } = await readShelf();
      const upgraded = counts.upgraded + this.state.upgraded;
      this.#set({ ...counts, upgraded, listings: listings.toSorted(newestFirst), isWhole: true });
    });
  }

  async #change(id: string, change: (record: SavedListing) => SavedListing): Promise<void> {
    const changed = await changeSaved(id, change);
    if (changed) this.#put(changed);
  }

  /** Another page has changed something. */
  async #hear(news: SavedNews): Promise<void> {
    if (news === 'all' || !this.state.isWhole) return this.#loadAll();
    await this.#guard(async () => {
      const records = await Promise.all(news.map(readSaved));
      if (records.includes(null)) return this.#loadAll();
      for (const record of records) if (record) this.#put(record);
    });
  }

  #put(record: SavedListing): void {
    const others = this.state.listings.filter(({ id }) => id !== record.id);
    const isKnown = others.length < this.state.listings.length;
    const listings = isKnown
      ? this.state.listings.map((listing) => (listing.id === record.id ? record : listing))
      : [...others, record].sort(newestFirst);
    this.#set({ ...this.state, listings });
  }

  #set(state: ShelfState): void {
    this.state = state;
    this.trouble = null;
    this.#onChange();
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof SavedError)) throw error;
      console.warn('The Mayor of the Product:', error);
      this.trouble = error.trouble;
      this.#onChange();
    }
  }
}

const newestFirst = (a: SavedListing, b: SavedListing) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt);
