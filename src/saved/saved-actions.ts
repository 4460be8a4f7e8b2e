import type { FileTrouble } from '../core/saved-file';
import type { QuestionKey } from '../core/saved-listing';
import type { ImportPlan } from '../storage/saved-transfer';

/** How everything can be exported. */
export type ExportForm = 'csv' | 'json' | 'markdown';

/** What the page can do to what is saved. Each rejects with SavedError. */
export interface SavedActions {
  onNotes(id: string, text: string): Promise<void>;
  onAnswer(id: string, key: QuestionKey, text: string): Promise<void>;
  onDelete(id: string): Promise<void>;
  onDeleteAll(): Promise<void>;
  onUndo(): Promise<void>;
  onExport(form: ExportForm): Promise<void>;
  onPlanImport(file: File): Promise<ImportPlan | FileTrouble>;
  onImport(plan: ImportPlan, replace: boolean): Promise<void>;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  onPrint(): void;
}
