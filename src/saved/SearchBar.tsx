import type { SortKey, SortOrder } from '../core/saved-order';
import type { Translate } from '../ui/translate';
import { COLUMNS } from './columns';

interface SearchBarProps {
  readonly t: Translate;
  readonly query: string;
  readonly order: SortOrder;
  readonly found: number;
  readonly all: number;
  onQuery(query: string): void;
  onSort(by: SortKey, isDescending?: boolean): void;
}

/** The search over the table, how many it found, and, where the columns do not all fit, what to sort by. */
export function SearchBar({ t, query, order, found, all, onQuery, onSort }: SearchBarProps) {
  return (
    <search class="search-bar">
      <label>
        <span class="label">{t('savedSearch')}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {countLine(t, query, found, all)}
      </p>
      <div class="sort-by">
        <label>
          <span class="label">{t('savedSortBy')}</span>
          <select value={order.by} onChange={({ currentTarget }) => onSort(currentTarget.value as SortKey)}>
            {COLUMNS.map(([by, label]) => (
              <option key={by} value={by}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => onSort(order.by)}>
          {t(order.isDescending ? 'savedDescending' : 'savedAscending')}
        </button>
      </div>
    </search>
  );
}

function countLine(t: Translate, query: string, found: number, all: number): string {
  if (query.trim() === '') return t('savedCount', { count: all });
  return found === 0 ? t('savedFoundNone') : t('savedFound', { count: found, all });
}
