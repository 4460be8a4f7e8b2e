import { useState } from 'preact/hooks';
import { interviewSheet } from '../core/interview-sheet';
import { fragmentOf } from '../core/saved-address';
import { MOST, type SavedListing } from '../core/saved-listing';
import { isolate } from '../ui/isolate';
import { SelfKeepingText } from '../ui/SelfKeepingText';
import type { MessageKey } from '../ui/translate';
import { groupName, sheetMarkdown, type Wording } from './markdown';
import { questionInWords } from './question-words';
import type { SavedActions } from './saved-actions';
import { densityOf } from './sheet-density';

interface SheetViewProps extends Pick<SavedActions, 'onAnswer' | 'onCopy' | 'onPrint'> {
  readonly wording: Wording;
  /** The `lang` of the questions, where it is not the interface's own. */
  readonly wordsLang: string | undefined;
  /** Null where it is no longer saved. */
  readonly listing: SavedListing | null;
}

/** The questions of one listing by whom to ask, to type answers into, to copy, and to print on one page. */
export function SheetView({ wording, wordsLang, listing, onAnswer, onCopy, onPrint }: SheetViewProps) {
  const { t, words, general } = wording;
  const [said, setSaid] = useState<MessageKey | null>(null);
  const copy = (text: string) => {
    setSaid(null);
    onCopy(text).then(
      () => setSaid('sheetCopied'),
      () => setSaid('sheetCopyFailed'),
    );
  };
  const back = (
    <p class="screen-only">
      <a class="standalone" href={fragmentOf({ name: 'list', open: listing?.id ?? null })}>
        {t('savedAll')}
      </a>
    </p>
  );
  if (!listing) {
    return (
      <>
        {back}
        <h1>{t('sheetGone')}</h1>
      </>
    );
  }
  const groups = interviewSheet(listing, general);
  const facts = [listing.company, listing.place].filter((fact) => fact !== null);
  return (
    <article class={`sheet ${densityOf(groups)}`}>
      {back}
      <p class="label">{t('sheetTitle')}</p>
      <h1 dir="auto">{listing.title}</h1>
      {facts.length > 0 && <p class="quiet">{facts.map(isolate).join(' · ')}</p>}
      {!listing.reading?.questions.length && <p class="quiet screen-only">{t('sheetGeneral')}</p>}
      <p class="row-of-buttons screen-only">
        <button type="button" class="button primary" onClick={onPrint}>
          {t('sheetPrint')}
        </button>
        <button type="button" class="button" onClick={() => copy(sheetMarkdown(listing, wording))}>
          {t('sheetCopy')}
        </button>
        <span role="status">{said && t(said)}</span>
      </p>
      {groups.map((group) => (
        <section key={group.ask ?? 'before'} class="sheet-group">
          <h2>{groupName(group, t)}</h2>
          {group.questions.map(({ key, answer }) => {
            const question = questionInWords(key, words);
            return (
              <SelfKeepingText
                key={key}
                t={t}
                label={
                  <span lang={question === null ? undefined : wordsLang}>{question ?? t('savedQuestionGone')}</span>
                }
                labelClass="sheet-question"
                stored={answer}
                most={MOST.answer}
                rows={2}
                onKeep={(text) => onAnswer(listing.id, key, text)}
              />
            );
          })}
        </section>
      ))}
    </article>
  );
}
