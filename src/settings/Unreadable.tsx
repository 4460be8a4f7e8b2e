import type { Translate } from '../ui/translate';

interface UnreadableProps {
  readonly t: Translate;
  onRetry(): void;
}

/** The browser does not give what is stored. */
export function Unreadable({ t, onRetry }: UnreadableProps) {
  return (
    <section class="section" role="alert">
      <h1>{t('settingsTitle')}</h1>
      <p>{t('settingsUnreadable')}</p>
      <button type="button" class="button primary" onClick={onRetry}>
        {t('settingsRetry')}
      </button>
    </section>
  );
}
