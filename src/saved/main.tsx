/** The saved page: everything that the person saved, to search, compare, take into the interview, and own. */
import asks from 'content:lever-asks';
import allWords from 'content:signal-words';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { generalQuestions } from '../core/questions';
import { fragmentOf, type View, viewOf } from '../core/saved-address';
import { planImport } from '../storage/saved-transfer';
import { createTranslate } from '../ui/translate';
import { foreignLang, wordsFor } from '../ui/words-language';
import { downloadSaved } from './export';
import type { Wording } from './markdown';
import { SavedPage } from './SavedPage';
import type { SavedActions } from './saved-actions';
import { Shelf } from './shelf';

const t = createTranslate((key) => browser.i18n.getMessage(key));
const words = wordsFor(t('localeTag'), allWords);
const wording: Wording = { t, words, general: generalQuestions(asks) };

const lifetime = new AbortController();
const shelf = new Shelf(draw, lifetime.signal);
addEventListener('pagehide', (event) => !event.persisted && lifetime.abort());

const actions: SavedActions = {
  onNotes: (id, text) => shelf.writeNotes(id, text),
  onAnswer: (id, key, text) => shelf.writeAnswer(id, key, text),
  onDelete: (id) => shelf.delete(id),
  onDeleteAll: () => shelf.deleteAll(),
  onUndo: () => shelf.undo(),
  onExport: (form) => downloadSaved(form, shelf.state.listings, wording, new Date()),
  onPlanImport: async (file) => planImport(await file.text()),
  onImport: (plan, replace) => shelf.import(plan, replace),
  onCopy: (text) => navigator.clipboard.writeText(text),
  onPrint: () => print(),
};

/** Moves on to a view, which the browser's back button leaves again. */
function show(view: View): void {
  location.hash = fragmentOf(view);
}

function draw(): void {
  const page = (
    <SavedPage
      wording={wording}
      wordsLang={foreignLang(t('localeTag'), words)}
      shelf={shelf.state}
      trouble={shelf.trouble}
      undoable={shelf.undoable}
      view={viewOf(location.hash)}
      actions={actions}
      onView={show}
    />
  );
  render(page, document.body.querySelector('main') ?? document.body);
}

document.documentElement.lang = t('localeTag');
document.documentElement.dir = t('localeDirection');
document.title = `${t('savedTitle')} – ${t('extensionName')}`;
addEventListener('hashchange', draw);
const loading = shelf.load();
draw(); // the page's head, while the database opens
loading.then(() => performance.mark('saved-whole')).catch((error) => console.error('The Mayor of the Product:', error));
