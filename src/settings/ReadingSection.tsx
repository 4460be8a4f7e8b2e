import { TEXT_SIZES } from '../core/settings';
import type { MessageKey, Translate } from '../ui/translate';
import type { Attempt } from '../ui/use-attempt';
import type { SettingsActions, SettingsView } from './settings-view';

interface ReadingSectionProps extends Pick<SettingsActions, 'onChange' | 'onKey'> {
  readonly t: Translate;
  readonly view: SettingsView;
  /** The essay's quote. */
  readonly quote: string;
  readonly attempt: Attempt;
}

const SIZES: readonly MessageKey[] = [
  'settingsSizeUsual',
  'settingsSizeLarge',
  'settingsSizeLarger',
  'settingsSizeLargest',
];

/** Languages in which tips and questions are written. */
const TIP_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];

/** How it reads: the size of the essay's text, the languages, the key. */
export function ReadingSection({ t, view, quote, attempt, onChange, onKey }: ReadingSectionProps) {
  const { textSize } = view.settings;
  const names = new Intl.DisplayNames(t('localeTag'), { type: 'language' });
  return (
    <section class="section" aria-labelledby="reading">
      <h2 id="reading">{t('settingsReading')}</h2>
      <fieldset class="sizes">
        <legend>{t('settingsTextSize')}</legend>
        {SIZES.slice(0, TEXT_SIZES).map((name, size) => (
          <label key={name}>
            <input
              type="radio"
              name="text-size"
              checked={size === textSize}
              onChange={() => attempt(() => onChange({ textSize: size }))}
            />
            <span>{t(name)}</span>
          </label>
        ))}
      </fieldset>
      <blockquote class={`sample size-${textSize}`} lang="en" dir="ltr">
        {quote}
      </blockquote>
      <h3>{t('settingsLanguages')}</h3>
      <p>{t('settingsLanguagesNote', { languages: TIP_LANGUAGES.map((tag) => names.of(tag) ?? tag) })}</p>
      {view.key !== null && <Key t={t} view={view} onKey={() => attempt(onKey)} />}
    </section>
  );
}

interface KeyProps {
  readonly t: Translate;
  readonly view: SettingsView;
  onKey(): void;
}

function Key({ t, view, onKey }: KeyProps) {
  return (
    <>
      <h3>{t('settingsKey')}</h3>
      <p>
        {t('settingsKeyNote')} {view.key ? <kbd dir="ltr">{view.key}</kbd> : t('settingsKeyNone')}
      </p>
      <p>{t(view.browser === 'firefox' ? 'settingsKeyFirefox' : 'settingsKeyChromium')}</p>
      <button type="button" class="button" onClick={onKey}>
        {t('settingsKeyChange')}
      </button>
    </>
  );
}
