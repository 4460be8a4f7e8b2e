import { useEffect, useRef } from 'preact/hooks';
import { fragmentOf } from '../core/saved-address';
import { MOST, type SavedListing } from '../core/saved-listing';
import type { ReadingWords } from '../core/types';
import { SIDES } from '../ui/finding-groups';
import { LEVER_NAMES } from '../ui/headline';
import { isolate } from '../ui/isolate';
import { SelfKeepingText } from '../ui/SelfKeepingText';
import { SideMark } from '../ui/SideMark';
import type { Translate } from '../ui/translate';
import type { SavedActions } from './saved-actions';

interface DetailsProps extends Pick<SavedActions, 'onNotes' | 'onDelete'> {
  readonly t: Translate;
  readonly listing: SavedListing;
  readonly words: ReadingWords;
}

/** One saved listing, open beside the table: what the person wrote, and what the listing said. */
export function Details({ t, listing, words, onNotes, onDelete }: DetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, title, company, place, board, url, reading } = listing;
  const facts = [company, place, board].filter((fact) => fact !== null);
  return (
    <aside class="details" aria-labelledby="details">
      <header>
        {/* The focus follows from the row or the dot that was chosen. */}
        <h2 id="details" ref={heading} dir="auto" tabIndex={-1}>
          {title}
        </h2>
        <a class="button quiet" href={fragmentOf({ name: 'list', open: null })}>
          {t('savedClose')}
        </a>
      </header>
      {facts.length > 0 && <p class="quiet">{facts.map(isolate).join(' · ')}</p>}
      <p class="quiet">
        {t('savedOn', { date: new Date(listing.savedAt) })} {t('savedSeen', { date: new Date(listing.seenAt) })}
      </p>
      <p class="row-of-buttons">
        {url !== '' && (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer">
            {t('savedOpenPage')}
          </a>
        )}
        <a class="button" href={fragmentOf({ name: 'sheet', id })}>
          {t('sheetOpen')}
        </a>
        <button type="button" class="button" onClick={() => onDelete(id)}>
          {t('savedDelete')}
        </button>
      </p>
      <SelfKeepingText
        key={id}
        t={t}
        label={t('savedNotes')}
        labelClass="label"
        stored={listing.notes}
        most={MOST.notes}
        rows={4}
        onKeep={(text) => onNotes(id, text)}
      />
      {reading?.isRead ? (
        <SavedPhrases t={t} reading={reading} words={words} />
      ) : (
        <p class="quiet">{t(reading === null ? 'savedOnlyAddress' : 'savedUnread')}</p>
      )}
    </aside>
  );
}

interface SavedPhrasesProps extends Pick<DetailsProps, 't' | 'words'> {
  readonly reading: NonNullable<SavedListing['reading']>;
}

function SavedPhrases({ t, reading, words }: SavedPhrasesProps) {
  const number = new Intl.NumberFormat(t('localeTag'));
  return (
    <>
      {SIDES.map((side) => (
        <section key={side} class="side-quotes">
          <h3>
            <SideMark t={t} side={side} /> <span class="times">{number.format(reading.counts[side])}</span>
          </h3>
          <ul>
            {reading.quotes
              .filter((quote) => quote.side === side)
              .map(({ signal, quote }) => (
                <li key={signal} title={words.signals[signal]?.name}>
                  <q lang={reading.language ?? undefined} dir="auto">
                    {quote}
                  </q>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {reading.unsaid.length > 0 && (
        <section class="side-quotes">
          <h3 class="label">{t('readingUnsaid')}</h3>
          <p>{t('savedList', { list: reading.unsaid.map((lever) => t(LEVER_NAMES[lever])) })}</p>
        </section>
      )}
    </>
  );
}
