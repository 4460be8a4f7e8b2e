import type { SavedListing } from '../core/saved-listing';
import { SIDES } from '../ui/finding-groups';
import { isolate } from '../ui/isolate';
import type { Translate } from '../ui/translate';

interface SavedRowProps {
  readonly t: Translate;
  readonly listing: SavedListing;
  /** Among all rows, from 0. */
  readonly index: number;
  /** A day as the interface writes it. */
  readonly savedOn: string;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** False where enough are chosen for comparing. */
  readonly mayChoose: boolean;
  onOpen(id: string): void;
  onChoose(id: string, isChosen: boolean): void;
  onFocus(id: string): void;
}

/** A saved listing as a row: a box to tick for comparing, its title to open it, and what was counted. */
export function SavedRow({ t, listing, index, savedOn, isOpen, isChosen, mayChoose, ...actions }: SavedRowProps) {
  const { id, title, company, place, reading } = listing;
  const counts = reading?.isRead ? reading.counts : null;
  const number = new Intl.NumberFormat(t('localeTag'));
  const unknown = (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('savedUnknown')}</span>
    </>
  );
  return (
    <tr aria-rowindex={index + 2} class={isOpen ? 'open' : ''} onFocusIn={() => actions.onFocus(id)}>
      <td class="choose">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!mayChoose}
          aria-label={t('savedChoose', { title: isolate(title) })}
          onChange={({ currentTarget }) => actions.onChoose(id, currentTarget.checked)}
        />
      </td>
      <th scope="row" class="title">
        <button type="button" data-listing={id} aria-expanded={isOpen} onClick={() => actions.onOpen(id)}>
          <span dir="auto" class="name">
            {title}
          </span>
          <span class="where">
            {[company, place]
              .filter((part) => part !== null)
              .map(isolate)
              .join(' · ')}
          </span>
        </button>
      </th>
      <td class="company" dir="auto">
        {company}
      </td>
      <td class="place" dir="auto">
        {place}
      </td>
      {SIDES.map((side) => (
        <td key={side} class={`count ${side}`}>
          {counts ? number.format(counts[side]) : unknown}
        </td>
      ))}
      <td class="count unsaid">{reading?.isRead ? number.format(reading.unsaid.length) : unknown}</td>
      <td class="savedAt">{savedOn}</td>
    </tr>
  );
}
