import { fragmentOf, type View } from '../core/saved-address';
import type { SavedTrouble } from '../core/saved-listing';
import { KeyMark } from '../ui/KeyMark';
import { SAVED_TROUBLES } from '../ui/saved-trouble';
import { CompareView } from './CompareView';
import { DataSection } from './DataSection';
import { Details } from './Details';
import { ListView } from './ListView';
import type { Wording } from './markdown';
import { Notices } from './Notices';
import { SheetView } from './SheetView';
import type { SavedActions } from './saved-actions';
import type { ShelfState, Undoable } from './shelf-state';
import { UndoBar } from './UndoBar';

export interface SavedPageProps {
  readonly wording: Wording;
  /** The `lang` of questions, where it is not the interface's own. */
  readonly wordsLang: string | undefined;
  readonly shelf: ShelfState;
  readonly trouble: SavedTrouble | null;
  readonly undoable: Undoable | null;
  readonly view: View;
  readonly actions: SavedActions;
  onView(view: View): void;
}

/** The saved page: the table of all, some side by side, or one's interview sheet. */
export function SavedPage({ wording, wordsLang, shelf, trouble, undoable, view, actions, onView }: SavedPageProps) {
  const { t, words } = wording;
  const byId = (id: string) => shelf.listings.find((listing) => listing.id === id) ?? null;
  const openListing = view.name === 'list' && view.open !== null ? byId(view.open) : null;
  const compared = (view.name === 'compare' ? view.ids : []).flatMap((id) => byId(id) ?? []);
  const unreadable = shelf.setAside + shelf.newer;
  const isEmpty = shelf.listings.length + unreadable === 0 && shelf.isWhole && !trouble;
  const notices = (
    <>
      {trouble && (
        <p class="notice" role="alert">
          {t(SAVED_TROUBLES[trouble])}
        </p>
      )}
      <Notices t={t} shelf={shelf} />
      <UndoBar t={t} undoable={undoable} onUndo={actions.onUndo} />
    </>
  );
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <a class="standalone" href={fragmentOf({ name: 'list', open: null })}>
          {t('extensionName')}
        </a>
      </header>
      <div class={`page ${view.name}`}>
        {notices}
        {view.name === 'compare' && (shelf.isWhole || compared.length === view.ids.length) && (
          <CompareView t={t} listings={compared} />
        )}
        {view.name === 'sheet' && (shelf.isWhole || byId(view.id)) && (
          <SheetView key={view.id} wording={wording} wordsLang={wordsLang} listing={byId(view.id)} {...actions} />
        )}
        {view.name === 'list' && (
          <>
            {openListing && (
              <Details
                key={openListing.id}
                t={t}
                listing={openListing}
                words={words}
                onNotes={actions.onNotes}
                onDelete={actions.onDelete}
              />
            )}
            <div class="list-side">
              <h1>{t('savedTitle')}</h1>
              {shelf.listings.length > 0 && (
                <ListView
                  t={t}
                  listings={shelf.listings}
                  isWhole={shelf.isWhole}
                  open={view.open}
                  onOpen={(id) => onView({ name: 'list', open: id === view.open ? null : id })}
                  onCompare={(ids) => onView({ name: 'compare', ids })}
                />
              )}
              {isEmpty && <Empty wording={wording} />}
              {shelf.listings.length === 0 && !shelf.isWhole && !trouble && (
                <p class="quiet loading">{t('savedLoading')}</p>
              )}
            </div>
            {shelf.isWhole && <DataSection t={t} count={shelf.listings.length} unreadable={unreadable} {...actions} />}
          </>
        )}
      </div>
    </>
  );
}

const Empty = ({ wording: { t } }: { readonly wording: Wording }) => (
  <div class="empty">
    <KeyMark />
    <p class="empty-line">{t('savedEmpty')}</p>
    <p class="quiet">{t('savedEmptyNext')}</p>
  </div>
);
