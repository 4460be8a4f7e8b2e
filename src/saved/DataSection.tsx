import { useRef, useState } from 'preact/hooks';
import type { FileTrouble } from '../core/saved-file';
import type { ImportPlan } from '../storage/saved-transfer';
import { troubleSentence } from '../ui/saved-trouble';
import type { MessageKey, Translate } from '../ui/translate';
import { ImportPreview } from './ImportPreview';
import type { ExportForm, SavedActions } from './saved-actions';

interface DataSectionProps extends Pick<SavedActions, 'onExport' | 'onPlanImport' | 'onImport' | 'onDeleteAll'> {
  readonly t: Translate;
  readonly count: number;
  /** How many records cannot be read here, damaged or of a newer version: JSON alone carries them. */
  readonly unreadable: number;
}

const EXPORTS: readonly (readonly [ExportForm, MessageKey])[] = [
  ['json', 'shelfExportJson'],
  ['csv', 'shelfExportCsv'],
  ['markdown', 'shelfExportMarkdown'],
];

const FILE_TROUBLES: Readonly<Record<FileTrouble, MessageKey>> = {
  'not-json': 'shelfNotJson',
  'not-ours': 'shelfNotOurs',
  'newer-file': 'shelfNewerFile',
  'same-twice': 'shelfSameTwice',
};

/** The person's data is theirs: out of the extension in three forms, in again, and gone. */
export function DataSection({ t, count, unreadable, onExport, onPlanImport, onImport, onDeleteAll }: DataSectionProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [plan, setPlan] = useState<{ readonly name: string; readonly plan: ImportPlan } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const all = count + unreadable;
  const attempt = (work: () => Promise<string | null>) => {
    setSaid(null);
    work().then(setSaid, (error: unknown) => setSaid(t(troubleSentence(error))));
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    attempt(async () => {
      const read = await onPlanImport(chosen);
      setPlan(typeof read === 'string' ? null : { name: chosen.name, plan: read });
      return typeof read === 'string' ? t(FILE_TROUBLES[read]) : null;
    });
  };
  const leaveImport = () => {
    setPlan(null);
    importButton.current?.focus();
  };
  return (
    <section class="data" aria-labelledby="data">
      <h2 id="data" class="label">
        {t('shelfTitle')}
      </h2>
      <p class="quiet">
        {t('savedPrivacy')} {t('shelfExportHelp')}
      </p>
      <p class="row-of-buttons">
        {EXPORTS.map(([form, label]) => (
          <button
            key={form}
            type="button"
            class="button"
            onClick={() =>
              attempt(async () => {
                await onExport(form);
                const isPartial = form !== 'json' && unreadable > 0;
                return isPartial ? t('shelfExportedPartly', { count: unreadable }) : t('shelfExported');
              })
            }
          >
            {t(label)}
          </button>
        ))}
        <button ref={importButton} type="button" class="button" onClick={() => file.current?.click()}>
          {t('shelfImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('shelfImport')}
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
        {all > 0 && (
          <button type="button" class="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {t('shelfDeleteAll')}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {plan && (
        <ImportPreview
          t={t}
          name={plan.name}
          preview={plan.plan.preview}
          onCancel={leaveImport}
          onImport={(replace) =>
            attempt(async () => {
              await onImport(plan.plan, replace);
              leaveImport();
              return null;
            })
          }
        />
      )}
      {isAsking && all > 0 && (
        <div class="panel-box">
          <p>{t('shelfDeleteAllAsk', { count: all })}</p>
          <p class="row-of-buttons">
            <button
              type="button"
              class="button"
              onClick={() =>
                attempt(async () => {
                  await onDeleteAll();
                  setAsking(false);
                  return null;
                })
              }
            >
              {t('shelfDeleteAllNow')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('shelfKeep')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
