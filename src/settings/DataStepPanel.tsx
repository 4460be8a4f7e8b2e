import type { BackupTrouble } from '../core/backup';
import type { RestorePlan, TakeBack } from '../storage/everything';
import type { MessageKey, Translate } from '../ui/translate';
import { isChange, previewLines } from './preview-lines';

/** Where the person is in exporting, importing or deleting. */
export type DataStep =
  | { readonly of: 'exported'; readonly withSaved: boolean }
  | { readonly of: 'trouble'; readonly trouble: BackupTrouble }
  | { readonly of: 'plan'; readonly plan: RestorePlan }
  | { readonly of: 'imported' | 'deleted'; readonly before: TakeBack }
  | { readonly of: 'confirm' | 'taken-back' };

interface DataStepPanelProps {
  readonly t: Translate;
  readonly step: DataStep;
  onClose(): void;
  onDelete(): void;
  onRestore(plan: RestorePlan): void;
  onTakeBack(before: TakeBack): void;
}

const TROUBLES: Record<BackupTrouble, MessageKey> = {
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  'newer-file': 'importNewer',
  damaged: 'importDamaged',
};

/** What a step says, and the buttons that lead on and back. */
export function DataStepPanel({ t, step, onClose, onDelete, onRestore, onTakeBack }: DataStepPanelProps) {
  const close = (name: MessageKey) => (
    <button type="button" class="button" onClick={onClose}>
      {t(name)}
    </button>
  );
  switch (step.of) {
    case 'exported':
      return (
        <>
          <p>{t(step.withSaved ? 'settingsExported' : 'settingsExportedPart')}</p>
          {close('settingsGood')}
        </>
      );
    case 'trouble':
      return (
        <>
          <p>{t(TROUBLES[step.trouble])}</p>
          {close('settingsGood')}
        </>
      );
    case 'plan':
      return (
        <>
          <p>{t(isChange(step.plan) ? 'importPreview' : 'importNothing')}</p>
          <ul>
            {previewLines(t, step.plan).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isChange(step.plan) && (
            <button type="button" class="button primary" onClick={() => onRestore(step.plan)}>
              {t('importApply')}
            </button>
          )}
          {close(isChange(step.plan) ? 'settingsCancel' : 'settingsGood')}
        </>
      );
    case 'confirm':
      return (
        <>
          <p>{t('settingsDeleteAsk')}</p>
          <button type="button" class="button danger" onClick={onDelete}>
            {t('settingsDeleteYes')}
          </button>
          {close('settingsCancel')}
        </>
      );
    case 'imported':
    case 'deleted':
      return (
        <>
          <p>
            {t(step.of === 'imported' ? 'importDone' : step.before.saved ? 'settingsDeleted' : 'settingsDeletedPart')}
          </p>
          <button type="button" class="button" onClick={() => onTakeBack(step.before)}>
            {t('settingsUndo')}
          </button>
          {close('settingsGood')}
        </>
      );
    case 'taken-back':
      return (
        <>
          <p>{t('settingsTakenBack')}</p>
          {close('settingsGood')}
        </>
      );
  }
}
