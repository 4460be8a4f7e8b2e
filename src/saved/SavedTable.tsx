import { useMemo, useRef, useState } from 'preact/hooks';
import { COMPARE } from '../core/compare-saved';
import type { SavedListing } from '../core/saved-listing';
import type { SortKey, SortOrder } from '../core/saved-order';
import type { Translate } from '../ui/translate';
import { COLUMNS } from './columns';
import { SavedRow } from './SavedRow';
import { useRowHeight } from './use-row-height';
import { useVirtualRows } from './use-virtual-rows';

interface SavedTableProps {
  readonly t: Translate;
  readonly listings: readonly SavedListing[];
  readonly order: SortOrder;
  readonly open: string | null;
  readonly chosen: readonly string[];
  onSort(by: SortKey): void;
  onOpen(id: string): void;
  onChoose(id: string, isChosen: boolean): void;
}

/** Saved listings as a table of which only the rows in the window are drawn. */
export function SavedTable({ t, listings, order, open, chosen, onSort, ...actions }: SavedTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const kept = focused === null ? null : listings.findIndex(({ id }) => id === focused);
  const rowHeight = useRowHeight();
  const { rows, height } = useVirtualRows(listings.length, rowHeight, body, kept);
  const dates = useMemo(() => new Intl.DateTimeFormat(t('localeTag'), { dateStyle: 'medium' }), [t]);
  const isFull = chosen.length >= COMPARE.most;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, and the keyboard must reach what scrolls
    <section class="table-frame" aria-label={t('savedTable')} tabIndex={0}>
      <table class="saved-table" aria-rowcount={listings.length + 1} onFocusOut={() => setFocused(null)}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="choose">
              {t('savedColumnChoose')}
            </th>
            {COLUMNS.map(([by, label]) => (
              <th key={by} scope="col" class={by} aria-sort={sortState(by, order)}>
                <button type="button" onClick={() => onSort(by)}>
                  {t(label)}
                  <span class="arrow" aria-hidden="true">
                    {order.by === by ? (order.isDescending ? '▾' : '▴') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ index, start }, at) => {
            const listing = listings[index];
            const above = start - (rows[at - 1]?.end ?? 0);
            return (
              listing && [
                above > 0 && <Gap key={`gap-${at === 0 ? 'first' : 'kept'}`} height={above} />,
                <SavedRow
                  key={listing.id}
                  t={t}
                  listing={listing}
                  index={index}
                  savedOn={dates.format(new Date(listing.savedAt))}
                  isOpen={listing.id === open}
                  isChosen={chosen.includes(listing.id)}
                  mayChoose={!isFull || chosen.includes(listing.id)}
                  onFocus={setFocused}
                  {...actions}
                />,
              ]
            );
          })}
          <Gap key="gap-last" height={height - (rows.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** The room of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row cannot have the focus, and this one holds nothing
  <tr class="gap" aria-hidden="true">
    <td style={{ height: `${height}px` }} />
  </tr>
);

function sortState(by: SortKey, order: SortOrder): 'ascending' | 'descending' | 'none' {
  if (order.by !== by) return 'none';
  return order.isDescending ? 'descending' : 'ascending';
}
