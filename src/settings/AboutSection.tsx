import type { Translate } from '../ui/translate';

interface AboutSectionProps {
  readonly t: Translate;
  readonly version: string;
}

/** Version and licence. */
export function AboutSection({ t, version }: AboutSectionProps) {
  return (
    <section class="section" aria-labelledby="about">
      <h2 id="about">{t('settingsAbout')}</h2>
      <p>{t('settingsVersion', { version })}</p>
      <p>{t('settingsLicence')}</p>
      <p>
        <a class="standalone" href="welcome.html">
          {t('settingsToWelcome')}
        </a>
      </p>
    </section>
  );
}
