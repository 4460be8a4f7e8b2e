import essay from 'content:essay';
import norms from 'content:norms';
import content from 'content:points';
import allWords from 'content:signal-words';
import signalRules from 'content:signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { essayAddress } from '../core/essay-address';
import { savedAddress } from '../core/saved-address';
import type { SavedListing } from '../core/saved-listing';
import type { Finding } from '../core/types';
import { giveEssayTools, openEssayTab } from '../essay/give-tools';
import { keepDraft, newDraftId, readingAddress } from '../storage/drafts';
import { readStored, writeStored } from '../storage/local';
import { createTranslate } from '../ui/translate';
import { wordsFor } from '../ui/words-language';
import type { ReadListing } from './ListingReading';
import { PopupFrame } from './PopupFrame';
import type { OtherTab } from './popup-tab';
import { readTab } from './read-tab';
import { keepNotes, readSavedHere, rememberSeen, type SavedHere, saveHere } from './saved-here';
import { showInPage } from './show-in-page';
import type { SiteTips, TipsAction } from './TipsHere';
import type { TabReading } from './tab-reading';
import { actOnTips, readSiteTips, siteOfTab } from './tips-access';

/** Most pages are read within this time, in milliseconds; only a slower one shows that it is being read. */
const PATIENCE = 100;

const t = createTranslate((key) => browser.i18n.getMessage(key));
const warn = (error: unknown) => console.error('The Mayor of the Product:', error);

/** In time for the first drawing: what the essay is scrolled to must not jump. */
const essayTools = giveEssayTools(() => openEssayTab(essayAddress()));

const tools = {
  words: wordsFor(t('localeTag'), allWords),
  signals: signalRules.signals,
  norms,
  onShow: ({ frame, reading }: ReadListing, finding: Finding | null) => showInPage(frame, reading.findings, finding),
  onRead: (text: string, title: string | null) => void openReading(text, title).catch(warn),
};

/** What is saved; looked up while the tab is read, and again when it changed. */
let saved: SavedHere | null = null;

const savedPage = {
  href: (listing: SavedListing | null) => savedAddress({ name: 'list', open: listing?.id ?? null }),
  show: (listing: SavedListing | null) => void openSaved(listing).catch(warn),
};

/** The saved page comes in a tab, at a listing or as a whole. */
async function openSaved(listing: SavedListing | null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(savedPage.href(listing)) });
  window.close();
}

/** Saves the listing in the tab and shows that it is. */
async function save(read: ReadListing, evenPrivately: boolean, redraw: () => Promise<void>) {
  const outcome = await saveHere(read, evenPrivately, new Date());
  if (outcome === 'saved') {
    saved = await readSavedHere(Promise.resolve(read));
    await redraw();
  }
  return outcome;
}

/** Opens a text in a reading page; the popup has then nothing left to say. */
async function openReading(text: string, title: string | null): Promise<void> {
  const id = newDraftId();
  await keepDraft(id, { text, title, isWriting: false });
  await browser.tabs.create({ url: browser.runtime.getURL(readingAddress(id)) });
  window.close();
}

async function draw(reading: TabReading | null, lastTab: OtherTab, tips: SiteTips | null): Promise<void> {
  const frame = (
    <PopupFrame
      t={t}
      essay={essay}
      points={content.points}
      counterparts={content.counterparts}
      reading={reading}
      tools={tools}
      lastTab={lastTab}
      tips={tips}
      essayTools={await essayTools}
      saved={saved}
      savedPage={savedPage}
      onSave={(read, evenPrivately) => save(read, evenPrivately, () => draw(reading, lastTab, tips))}
      onNotes={keepNotes}
      onTips={(action) => actAndRedraw(action, (next) => void draw(reading, lastTab, next).catch(warn), tips)}
      onOtherTab={(tab) => writeStored('lastTab', tab).catch(warn)}
      onReload={() => reload().catch(warn)}
      onSettings={() => openSettings().catch(warn)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
  render(frame, document.body.querySelector('main') ?? document.body);
}

/** Does what was clicked, within the click, and shows what holds then. */
async function actAndRedraw(
  action: TipsAction,
  redraw: (tips: SiteTips) => void,
  tips: SiteTips | null,
): Promise<boolean> {
  if (!tips || !(await actOnTips(action, tips.site))) return false;
  redraw(await readSiteTips(tips.site));
  return true;
}

async function readTips(): Promise<SiteTips | null> {
  const site = await siteOfTab();
  return site === null ? null : readSiteTips(site);
}

/** Reloads the tab under the popup, which has then nothing left to say. */
async function reload(): Promise<void> {
  await browser.tabs.reload();
  window.close();
}

/** The settings come in a tab, over which the popup would stay open in Firefox. */
async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function open(): Promise<void> {
  // The language of the sentences, which need not be the browser's own.
  document.documentElement.lang = t('localeTag');
  document.documentElement.dir = t('localeDirection');
  const timer = setTimeout(() => draw(null, 'essay', null).catch(warn), PATIENCE);
  try {
    const read = readTab();
    const found = readSavedHere(read);
    const [reading, lastTab, tips] = await Promise.all([read, readStored('lastTab'), readTips()]);
    saved = await found;
    await draw(reading, lastTab, tips);
    rememberSeen(saved, new Date()).catch(warn);
  } finally {
    clearTimeout(timer);
  }
}

open().catch((error) => {
  warn(error);
  draw({ state: 'error' }, 'essay', null).catch(warn);
});
