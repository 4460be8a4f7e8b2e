import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview as Preview } from '../core/saved-file';
import { isolate } from '../ui/isolate';
import type { MessageKey, Translate } from '../ui/translate';

interface ImportPreviewProps {
  readonly t: Translate;
  /** The file's name. */
  readonly name: string;
  readonly preview: Preview;
  onImport(replace: boolean): void;
  onCancel(): void;
}

/** What importing a file would change, before it changes anything. */
export function ImportPreview({ t, name, preview, onImport, onCancel }: ImportPreviewProps) {
  const [replace, setReplace] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts: (readonly [MessageKey, number])[] = [
    ['shelfNew', preview.added.length],
    ['shelfChanged', preview.changed.length],
    ['shelfSame', preview.same.length],
    ['shelfNewer', preview.newer.length],
    ['shelfDamaged', preview.damaged],
  ];
  const choices: (readonly [boolean, MessageKey])[] = [
    [true, 'shelfTakeFile'],
    [false, 'shelfKeepMine'],
  ];
  return (
    <section class="panel-box" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {t('shelfImportFrom', { name: isolate(name) })}
      </h3>
      <ul class="import-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <li key={label}>{t(label, { count })}</li>
          ))}
      </ul>
      {preview.changed.length > 0 && (
        <fieldset>
          <legend>{t('shelfWhereDifferent')}</legend>
          {choices.map(([choice, label]) => (
            <label key={label}>
              <input type="radio" name="replace" checked={replace === choice} onChange={() => setReplace(choice)} />
              {t(label)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="row-of-buttons">
        <button type="button" class="button primary" onClick={() => onImport(replace)}>
          {t('shelfImportNow')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('shelfCancel')}
        </button>
      </p>
    </section>
  );
}
