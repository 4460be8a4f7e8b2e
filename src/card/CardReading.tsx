import type { Reading, ReadingWords, Tip } from '../core/types';
import { Counts } from '../ui/Counts';
import { Questions } from '../ui/Questions';
import { groupQuestions } from '../ui/question-groups';
import type { Translate } from '../ui/translate';
import { foreignLang } from '../ui/words-language';
import { CardFinding } from './CardFinding';
import { PointThatFits } from './PointThatFits';
import { trusted } from './trusted';

export interface CardReadingProps {
  readonly t: Translate;
  readonly tip: Tip;
  readonly reading: Reading;
  readonly headline: string;
  readonly words: ReadingWords;
  readonly isAsking: boolean;
  /** To the finding's place in the listing. */
  onPlace(): void;
  /** To the sentence of the tip's point in the essay. */
  onEssay(): void;
  onCopy(): void;
}

/** What the listing says: the headline, how many phrases a side, one finding with its question, and, asked for, all questions. */
export function CardReading({
  t,
  tip,
  reading,
  headline,
  words,
  isAsking,
  onPlace,
  onEssay,
  onCopy,
}: CardReadingProps) {
  const wordsLang = foreignLang(t('localeTag'), words);
  const shared = { t, words, wordsLang, onEssay };
  return (
    <>
      <p class="headline">{headline}</p>
      {reading.findings.length > 0 && <Counts t={t} counts={reading.counts} />}
      {tip.finding ? (
        <CardFinding {...shared} finding={tip.finding} lang={reading.language} onPlace={onPlace} />
      ) : (
        <PointThatFits t={t} point={tip.point} />
      )}
      {isAsking && (
        <div id="asking">
          <Questions t={t} groups={groupQuestions(reading.questions, words)} wordsLang={wordsLang} />
          <button type="button" class="button" onClick={trusted(onCopy)}>
            {t('readingCopyQuestions')}
          </button>
        </div>
      )}
    </>
  );
}
