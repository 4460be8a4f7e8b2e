import pointsContent from 'content:points';
import allWords from 'content:signal-words';
import signalRules from 'content:signals';
import browser from 'webextension-polyfill';
import type { CardTask } from '../card/handle';
import { lookUpSentences, type Sentences } from '../card/sentences';
import { readListing } from '../core/reading';
import { composeTip } from '../core/tip';
import { isLinkedIn } from '../core/tips-here';
import type { Listing, Reading, ReadingWords, Tip } from '../core/types';
import { readSaved, seeSavedAgain } from '../storage/saved';
import { SavedError } from '../storage/saved-database';
import { readSettings } from '../storage/settings';
import { putHeadline } from '../ui/headline';
import { createTranslate } from '../ui/translate';
import { wordsFor } from '../ui/words-language';
import { ENDS_SCRIPTS } from './tie-card';

const getMessage = (key: string) => browser.i18n.getMessage(key);
const t = createTranslate(getMessage);

let sentences: Sentences | null = null;

/** What the card shows of a listing, in the interface's words, and how the person left it. On LinkedIn the reading stays out of the page. */
export async function composeTask(listing: Listing, isPrivate: boolean): Promise<CardTask> {
  const lookedUp = Promise.all([readSettings(), lookUpSaved(listing.id, isPrivate)]);
  const reading = readListing(listing, signalRules);
  const tip = composeTip(reading, { ...pointsContent, signals: signalRules.signals });
  const words = wordsFor(t('localeTag'), allWords);
  sentences ??= lookUpSentences(getMessage); // they do not change while the background runs
  const isKeptOut = isLinkedIn(new URL(listing.url).hostname);
  const [{ cardFolded, cardCorner }, saved] = await lookedUp; // while the storage answered, the listing was read
  return {
    id: listing.id,
    text: listing.text,
    tip: isKeptOut ? { ...tip, finding: null, question: null } : tip,
    reading: isKeptOut ? null : reading,
    headline: isKeptOut ? '' : putHeadline(t, reading),
    words: pickWords(words, reading, tip),
    saved,
    sentences,
    folded: cardFolded,
    corner: cardCorner,
    isTied: ENDS_SCRIPTS,
  };
}

/** Was it saved before? It is seen again then, which a private window does not write down. No trouble keeps the card away. */
async function lookUpSaved(id: string, isPrivate: boolean): Promise<CardTask['saved']> {
  try {
    const saved = await (isPrivate ? readSaved(id) : seeSavedAgain(id, new Date()));
    if (!saved) return null;
    const said = t('saveIsSaved', { date: new Date(saved.savedAt) });
    return { said, hasNotes: saved.notes.trim() !== '' };
  } catch (error) {
    if (!(error instanceof SavedError)) throw error;
    console.warn('The Mayor of the Product:', error);
    return null;
  }
}

/** The card names the tip's finding and asks the reading's questions: a tenth of all that is said. */
function pickWords(words: ReadingWords, { questions }: Reading, { finding }: Tip): ReadingWords {
  const needed = new Set(questions.flatMap(({ about }) => ('signal' in about ? [about.signal] : [])));
  if (finding) needed.add(finding.signal);
  return { ...words, signals: Object.fromEntries(Object.entries(words.signals).filter(([id]) => needed.has(id))) };
}
