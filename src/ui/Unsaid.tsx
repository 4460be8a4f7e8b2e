import type { Norm } from '../core/comparison';
import type { LeverId, ReadingWords } from '../core/types';
import { Ask } from './Ask';
import { LEVER_NAMES } from './headline';
import type { Translate } from './translate';

interface UnsaidProps {
  readonly t: Translate;
  readonly unsaid: readonly LeverId[];
  /** How often real listings leave each unsaid; null where too few are known. */
  readonly norm: Norm | null;
  readonly words: ReadingWords;
  readonly wordsLang: string | undefined;
  /** For those who write listings: how each could be stated. */
  readonly isWriting?: boolean;
}

/** The levers that the listing never mentions, quietly, each with its question. */
export function Unsaid({ t, unsaid, norm, words, wordsLang, isWriting = false }: UnsaidProps) {
  return (
    <section class="unsaid" aria-labelledby="unsaid">
      <h3 class="label" id="unsaid">
        {t('readingUnsaid')}
      </h3>
      <ul>
        {unsaid.map((lever) => (
          <li key={lever}>
            <p class="lever">{t(LEVER_NAMES[lever])}</p>
            {norm && (
              <p class="as-others">{t('readingUnsaidElsewhere', { listings: norm.unsaid[lever], n: norm.n })}</p>
            )}
            {isWriting ? (
              <p lang={wordsLang} dir={wordsLang === undefined ? undefined : 'ltr'}>
                {words.levers[lever].stating}
              </p>
            ) : (
              <Ask t={t} lang={wordsLang} {...words.levers[lever]} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
