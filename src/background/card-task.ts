import pointsContent from 'content:points';
import allWords from 'content:signal-words';
import signalRules from 'content:signals';
import browser from 'webextension-polyfill';
import type { CardTask } from '../card/handle';
import { readListing } from '../core/reading';
import { composeTip } from '../core/tip';
import { isLinkedIn } from '../core/tips-here';
import type { Listing, Reading, ReadingWords, Tip } from '../core/types';
import { readSettings } from '../storage/settings';
import { wordsFor } from '../ui/words-language';

/** What the card shows of a listing, in the interface's words, and how the person left it. On LinkedIn the reading stays out of the page. */
export async function composeTask(listing: Listing): Promise<CardTask> {
  const { cardFolded, cardCorner } = await readSettings();
  const reading = readListing(listing, signalRules);
  const tip = composeTip(reading, { ...pointsContent, signals: signalRules.signals });
  const words = wordsFor(browser.i18n.getMessage('localeTag'), allWords);
  const isKeptOut = isLinkedIn(new URL(listing.url).hostname);
  return {
    id: listing.id,
    text: listing.text,
    tip: isKeptOut ? { ...tip, finding: null, question: null } : tip,
    reading: isKeptOut ? null : reading,
    words: pickWords(words, reading, tip),
    folded: cardFolded,
    corner: cardCorner,
  };
}

/** The card names the tip's finding and asks the reading's questions: a tenth of all that is said. */
function pickWords(words: ReadingWords, { questions }: Reading, { finding }: Tip): ReadingWords {
  const needed = new Set(questions.flatMap(({ about }) => ('signal' in about ? [about.signal] : [])));
  if (finding) needed.add(finding.signal);
  return { ...words, signals: Object.fromEntries(Object.entries(words.signals).filter(([id]) => needed.has(id))) };
}
