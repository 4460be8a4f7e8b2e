/** The reading page: any text as a listing. `?draft=<id>` names the text that it was opened with, and that it keeps. */
import norms from 'content:norms';
import pointsContent from 'content:points';
import allWords from 'content:signal-words';
import signalRules from 'content:signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { essayAddress } from '../core/essay-address';
import { readListing } from '../core/reading';
import { type Draft, keepDraft, LONGEST_TEXT, newDraftId, readDraft, readingAddress } from '../storage/drafts';
import { createTranslate } from '../ui/translate';
import { wordsFor } from '../ui/words-language';
import { ReadingPage } from './ReadingPage';

const t = createTranslate((key) => browser.i18n.getMessage(key));
const warn = (error: unknown) => console.error('The Mayor of the Product:', error);
const EMPTY: Draft = { text: '', title: null, isWriting: false };

/** The draft's id from the address; a page without one gets one, so that a reload finds its text. */
function draftId(): string {
  const named = new URLSearchParams(location.search).get('draft');
  if (named) return named;
  const id = newDraftId();
  history.replaceState(null, '', readingAddress(id));
  return id;
}

async function open(): Promise<void> {
  document.documentElement.lang = t('localeTag');
  document.documentElement.dir = t('localeDirection');
  document.title = `${t('readTitle')} · ${t('extensionName')}`;
  const id = draftId();
  const first = await readDraft(id).catch(() => null);
  const page = (
    <ReadingPage
      t={t}
      words={wordsFor(t('localeTag'), allWords)}
      signals={signalRules.signals}
      points={pointsContent.points}
      norms={norms}
      first={first ?? EMPTY}
      longest={LONGEST_TEXT}
      essay={{ href: ({ id }) => essayAddress(id) }}
      read={(text) => readListing({ text, lang: null }, signalRules)}
      onWork={(work) => keepDraft(id, work).catch(warn)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
  render(page, document.body.querySelector('main') ?? document.body);
}

open().catch(warn);
