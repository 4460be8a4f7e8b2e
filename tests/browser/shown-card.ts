import type { Harness } from './harness';

/** The listing that a card is about. */
export interface ShownListing {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What was seen in a page since `takeNotes`. */
export interface Notes {
  /** Cards that were about another job than the address, or about two jobs at once. */
  readonly faults: string[];
  /** How often a card was seen. */
  cards: number;
  /** The longest time in ms that a card stood while the pane had another title. */
  longestLag: number;
  /** How often the page was read. */
  reads: number;
}

declare global {
  /** In the frame's isolated world. */
  var mayorNotes: Notes | undefined;
}

declare const chrome: typeof import('webextension-polyfill');

/** What the card in the tab in front is about, in whichever frame it is; null without one. */
export const listingOfCard = ({ browser }: Harness): Promise<ShownListing | null> =>
  browser.evaluateInBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const { [`frameWithCard-${tabId}`]: frameId = 0 } = await chrome.storage.session.get();
    const target = { tabId, frameIds: [frameId as number] };
    const [answer] = await chrome.scripting.executeScript({ target, func: () => globalThis.mayorCard?.shown ?? null });
    return (answer?.result ?? null) as ShownListing | null;
  });

/** Looks every 10 ms from now on whether the card in the tab in front is right. The page is Indeed's, card.js is there. */
export const takeNotes = ({ browser }: Harness): Promise<void> =>
  browser.evaluateInBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const func = () => {
      const notes: Notes = { faults: [], cards: 0, longestLag: 0, reads: 0 };
      globalThis.mayorNotes = notes;
      const card = globalThis.mayorCard;
      if (card) {
        const read = card.read.bind(card);
        card.read = () => {
          notes.reads += 1;
          return read();
        };
      }
      let agreedAt = performance.now();
      const check = () => {
        const shown = globalThis.mayorCard?.shown;
        const now = performance.now();
        const key = new URL(location.href).searchParams.get('vjk');
        if (Boolean(shown) !== (document.getElementById('mayor-tip') !== null))
          notes.faults.push('no card, or no listing');
        if (!shown || shown.title === document.querySelector('h2 > span')?.firstChild?.textContent) agreedAt = now;
        if (!shown) return;
        notes.cards += 1;
        notes.longestLag = Math.max(notes.longestLag, Math.round(now - agreedAt));
        const about = `${shown.title}: ${shown.text.slice(0, 60)}`;
        const named = document.getElementById(`card-${key}`)?.textContent;
        if (shown.id !== `indeed:${key}` || shown.title !== named)
          notes.faults.push(`at ${key} a card of ${shown.id}, ${about}`);
        if (!shown.text.startsWith(`As ${shown.title} at `)) notes.faults.push(`a card of two jobs, ${about}`);
      };
      setInterval(check, 10);
    };
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func });
  });

/** The notes of the tab in front. */
export const notesOf = ({ browser }: Harness): Promise<Notes> =>
  browser.evaluateInBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const [answer] = await chrome.scripting.executeScript({ target, func: () => globalThis.mayorNotes });
    return answer?.result as Notes;
  });
