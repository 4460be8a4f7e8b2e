import type { SavedListing } from '../core/saved-listing';
import { exportSaved } from '../storage/saved-transfer';
import { downloadText } from '../ui/download';
import { listCsv } from './csv';
import { listMarkdown, type Wording } from './markdown';
import type { ExportForm } from './saved-actions';

/** Gives everything that is saved to the browser as a file. Rejects with SavedError. */
export async function downloadSaved(
  form: ExportForm,
  listings: readonly SavedListing[],
  wording: Wording,
  now: Date,
): Promise<void> {
  const name = `saved-listings-${now.toISOString().slice(0, 10)}`;
  switch (form) {
    case 'json':
      return downloadText(await exportSaved(now), `${name}.json`, 'application/json');
    case 'csv':
      return downloadText(listCsv(listings, wording), `${name}.csv`, 'text/csv');
    case 'markdown':
      return downloadText(listMarkdown(listings, wording), `${name}.md`, 'text/markdown');
  }
}
