import { MOST, type SavedListing } from '../core/saved-listing';
import { isolate } from '../ui/isolate';
import { KeyMark } from '../ui/KeyMark';
import { type Links, linkTo } from '../ui/links';
import { SelfKeepingText } from '../ui/SelfKeepingText';
import { SAVED_TROUBLES } from '../ui/saved-trouble';
import type { Translate } from '../ui/translate';
import type { SavedHere } from './saved-here';

interface SavedPaneProps {
  readonly t: Translate;
  /** Null while it is looked up. */
  readonly saved: SavedHere | null;
  /** To a listing on the saved page; null: to the whole page. */
  readonly page: Links<SavedListing | null>;
  /** Rejects when it could not be kept. */
  onNotes(id: string, text: string): Promise<void>;
}

const AT_ONCE = 0; // a popup may close with the next click

/** The few listings saved last, and the one in the tab with its notes. */
export function SavedPane({ t, saved, page, onNotes }: SavedPaneProps) {
  if (!saved) return null;
  const { here, recent, count, trouble } = saved;
  if (trouble) return <p role="status">{t(SAVED_TROUBLES[trouble])}</p>;
  if (count === 0) {
    return (
      <div class="outcome">
        <KeyMark />
        <p class="outcome-line">{t('savedEmpty')}</p>
        <p class="outcome-next">{t('savedEmptyNext')}</p>
      </div>
    );
  }
  return (
    <div class="saved-pane">
      {here && (
        <section aria-label={t('savedHere')}>
          <p>
            {t('savedHere')} {t('savedOn', { date: new Date(here.savedAt) })}
          </p>
          <SelfKeepingText
            key={here.id}
            t={t}
            label={t('savedNotes')}
            labelClass="label"
            stored={here.notes}
            most={MOST.notes}
            rows={4}
            pauseMs={AT_ONCE}
            onKeep={(text) => onNotes(here.id, text)}
          />
        </section>
      )}
      <section aria-labelledby="recent">
        <h2 class="label" id="recent">
          {t('savedRecent')}
        </h2>
        <ul>
          {recent.map((listing) => (
            <li key={listing.id}>
              <a class="standalone" {...linkTo(page, listing)} dir="auto">
                {listing.title}
              </a>
              <span class="privacy">
                {[listing.company, listing.place]
                  .filter((fact) => fact !== null)
                  .map(isolate)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p>
        {t('savedCount', { count })}{' '}
        <a class="all-saved" {...linkTo(page, null)}>
          {t('savedAll')}
        </a>
      </p>
    </div>
  );
}
