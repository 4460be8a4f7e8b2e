import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { COMPARE } from '../core/compare-saved';
import type { SavedListing } from '../core/saved-listing';
import { type SortKey, type SortOrder, searchSaved, sortSaved } from '../core/saved-order';
import type { Translate } from '../ui/translate';
import { CompareBar } from './CompareBar';
import { SavedTable } from './SavedTable';
import { SearchBar } from './SearchBar';
import { StripPlot } from './StripPlot';

interface ListViewProps {
  readonly t: Translate;
  /** The newest first. */
  readonly listings: readonly SavedListing[];
  readonly open: string | null;
  /** False while only the newest are there. */
  readonly isWhole: boolean;
  onOpen(id: string): void;
  onCompare(ids: readonly string[]): void;
}

const FIRST_ORDER: SortOrder = { by: 'savedAt', isDescending: true };
/** Texts rise at first; numbers and days fall. */
const TEXT_KEYS: readonly SortKey[] = ['title', 'company', 'place'];

/** All saved listings: as dots, and as a table to search, to sort and to choose from. */
export function ListView({ t, listings, open, isWhole, onOpen, onCompare }: ListViewProps) {
  const [order, setOrder] = useState(FIRST_ORDER);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const collator = useMemo(() => new Intl.Collator(t('localeTag'), { numeric: true }), [t]);
  const sorted = useMemo(() => sortSaved(listings, order, collator.compare), [listings, order, collator]);
  const found = useMemo(() => searchSaved(sorted, query), [sorted, query]);
  const stillChosen = chosen.filter((id) => listings.some((listing) => listing.id === id));

  const sortBy = (by: SortKey, isDescending = order.by === by ? !order.isDescending : !TEXT_KEYS.includes(by)) =>
    setOrder({ by, isDescending });
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...stillChosen, id].slice(0, COMPARE.most) : stillChosen.filter((other) => other !== id));

  const wasOpen = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && wasOpen.current !== null) {
      const row = document.querySelector<HTMLElement>(`[data-listing="${CSS.escape(wasOpen.current)}"]`);
      row?.focus(); // where the person was before it was opened
    }
    wasOpen.current = open;
  }, [open]);

  return (
    <>
      {isWhole ? <StripPlot t={t} listings={found} open={open} onOpen={onOpen} /> : <div class="plot-room" />}
      <SearchBar
        t={t}
        query={query}
        order={order}
        found={found.length}
        all={listings.length}
        onQuery={setQuery}
        onSort={sortBy}
      />
      <CompareBar
        t={t}
        count={stillChosen.length}
        onCompare={() => onCompare(stillChosen)}
        onClear={() => setChosen([])}
      />
      <SavedTable
        t={t}
        listings={found}
        order={order}
        open={open}
        chosen={stillChosen}
        onSort={sortBy}
        onOpen={onOpen}
        onChoose={choose}
      />
    </>
  );
}
