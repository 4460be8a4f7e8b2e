import type { Finding, ReadingWords } from '../core/types';
import { Ask } from '../ui/Ask';
import { clipSentence } from '../ui/clip-sentence';
import type { Translate } from '../ui/translate';
import { trusted } from './trusted';

interface CardFindingProps {
  readonly t: Translate;
  readonly finding: Finding;
  readonly words: ReadingWords;
  /** The language of the words, where it is not the interface's own. */
  readonly wordsLang: string | undefined;
  /** The listing's language, or null. */
  readonly lang: string | null;
  onPlace(): void;
  onEssay(): void;
}

/** The finding that the card tells: its name, the listing's words in their sentence, which lead to their place, and the question. */
export function CardFinding({ t, finding, words, wordsLang, lang, onPlace, onEssay }: CardFindingProps) {
  const said = words.signals[finding.signal];
  const { before, quote, after } = clipSentence(finding);
  const isMayor = finding.side === 'wins';
  if (!said) return null;
  return (
    <section class={`finding ${isMayor ? 'mayor' : 'ceo'}`} aria-labelledby="finding">
      <h3 id="finding" lang={wordsLang}>
        {said.name}
      </h3>
      <button
        type="button"
        class="said"
        dir="auto"
        lang={lang ?? undefined}
        aria-describedby="place"
        title={t('readingPlace')}
        onClick={trusted(onPlace)}
      >
        {before}
        <mark class="phrase">{quote}</mark>
        {after}
      </button>
      <span class="unseen" id="place">
        {t('readingPlace')}
      </span>
      <Ask t={t} lang={wordsLang} question={said.question} listenFor={said.listenFor}>
        <span class="run-in">{t('readingAsk')}</span>{' '}
      </Ask>
      <button type="button" class="lead" onClick={trusted(onEssay)}>
        {t('pointsShow')}
      </button>
    </section>
  );
}
