import * as v from 'valibot';
import type { SavedTrouble } from './core/saved-listing';

const LONGEST_ID = 2_000; // a job id is a host, a path and a few keys; longer ones are made up
const LONGEST_TITLE = 1_000; // real titles end well before 300 characters

const MOST_TITLES = 20; // detect.js sends eight at most

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** A host name; the longest that DNS allows has 253 characters. */
const Site = v.pipe(v.string(), v.maxLength(253));
const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE));

const MessageSchema = v.variant('type', [
  /** detect.js: this frame seems to show the listing with this id; one of these titles may be a product role's. Whether card.js is there already. */
  v.object({
    type: v.literal('candidate'),
    id: Id,
    site: Site,
    titles: v.pipe(v.array(Title), v.minLength(1), v.maxLength(MOST_TITLES)),
    hasCard: v.boolean(),
  }),
  /** The card: the person closed it for this listing. */
  v.object({ type: v.literal('close'), id: Id }),
  /** The card's menu: the person switched tips off. */
  v.object({ type: v.literal('switch'), change: v.picklist(['never', 'pause', 'site-off']), site: Site }),
  /** The card: the person folded it to its pill, or opened it again. */
  v.object({ type: v.literal('fold'), folded: v.boolean() }),
  /** The card: the person wants to keep this listing; in a private window only if they said so twice. */
  v.object({ type: v.literal('save'), id: Id, evenPrivately: v.boolean() }),
  /** The card: the person wants to see what they wrote about this saved listing. */
  v.object({ type: v.literal('notes'), id: Id }),
  /** The card: the person moved it to this bottom corner, told in the interface's writing direction. */
  v.object({ type: v.literal('move'), corner: v.picklist(['end', 'start']) }),
  /** The card: it shows phrases in its frame, which needs their styles, or shows them no longer. */
  v.object({ type: v.literal('phrases'), shown: v.boolean() }),
  /** The card's menu: the person wants to see the settings, which say where tips show and why. */
  v.object({ type: v.literal('settings') }),
  /** The card: the person wants to read the essay's sentence of this point. */
  v.object({ type: v.literal('open'), point: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,50}$/)) }),
]);

/** What content scripts say to the background; each may come twice. The answer is true once it is done, or FAILED; to `save` a SaveOutcome. */
export type Message = v.InferOutput<typeof MessageSchema>;

/** What became of the wish to save: saved, not without a second word because the window is private, or not for trouble. */
export type SaveOutcome = 'saved' | 'private' | SavedTrouble;

/** The message, or null when it is none of ours. */
export function parseMessage(data: unknown): Message | null {
  const parsed = v.safeParse(MessageSchema, data);
  return parsed.success ? parsed.output : null;
}
