import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate';
import type { Attempt } from '../ui/use-attempt';
import { type DataStep, DataStepPanel } from './DataStepPanel';
import { StoredThings } from './StoredThings';
import type { SettingsActions, SettingsView } from './settings-view';

type DataActions = Pick<SettingsActions, 'onExport' | 'onPlan' | 'onRestore' | 'onDelete' | 'onTakeBack'>;

interface DataSectionProps extends DataActions {
  readonly t: Translate;
  readonly view: SettingsView;
  readonly attempt: Attempt;
}

/** What is read and what is stored, and how to take it along, bring it back and delete it. */
export function DataSection({ t, view, attempt, ...actions }: DataSectionProps) {
  const [step, setStep] = useState<DataStep | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (row.current?.contains(activeElement)) cameFrom.current = activeElement as HTMLElement;
    (step ? panel : cameFrom).current?.focus();
  }, [step]);
  const go = (next: () => Promise<DataStep>) => () => attempt(async () => setStep(await next()));
  const plan = async (chosen: File): Promise<DataStep> => {
    const planned = await actions.onPlan(await chosen.text());
    return typeof planned === 'string' ? { of: 'trouble', trouble: planned } : { of: 'plan', plan: planned };
  };
  const onFile = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) go(() => plan(chosen))();
    currentTarget.value = ''; // the same file may be chosen again
  };
  return (
    <section class="section" aria-labelledby="data">
      <h2 id="data">{t('settingsData')}</h2>
      <p>{t('settingsRead')}</p>
      <p>{t('settingsReadClick')}</p>
      <StoredThings t={t} view={view} />
      <div class="row" ref={row}>
        <button
          type="button"
          class="button"
          onClick={go(async () => ({ of: 'exported', withSaved: await actions.onExport() }))}
        >
          {t('settingsExport')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('settingsImport')}
        </button>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={onFile} />
        <button type="button" class="button danger" onClick={() => setStep({ of: 'confirm' })}>
          {t('settingsDelete')}
        </button>
      </div>
      {step && (
        <section class="step" ref={panel} tabIndex={-1} aria-label={t('settingsStep')}>
          <DataStepPanel
            t={t}
            step={step}
            onClose={() => setStep(null)}
            onDelete={go(async () => ({ of: 'deleted', before: await actions.onDelete() }))}
            onRestore={(plan) => go(async () => ({ of: 'imported', before: await actions.onRestore(plan) }))()}
            onTakeBack={(before) =>
              go(async () => {
                await actions.onTakeBack(before);
                return { of: 'taken-back' };
              })()
            }
          />
        </section>
      )}
    </section>
  );
}
