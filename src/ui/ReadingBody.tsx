import { normFor } from '../core/comparison';
import { missingMeans } from '../core/promises';
import type { Finding, Norms, Point, Reading, ReadingWords, Signal, Topic } from '../core/types';
import { ComparisonLine } from './ComparisonLine';
import { Counts } from './Counts';
import { FindingCard } from './FindingCard';
import { groupFindings, SIDES } from './finding-groups';
import type { Links } from './links';
import { Questions } from './Questions';
import { groupQuestions } from './question-groups';
import { SIDE_NAMES } from './SideMark';
import type { Translate } from './translate';
import { Unsaid } from './Unsaid';
import { foreignLang } from './words-language';

/** What every surface that shows a whole reading hands over. */
export interface ReadingBodyProps {
  readonly t: Translate;
  readonly reading: Reading;
  readonly words: ReadingWords;
  readonly signals: readonly Signal[];
  readonly points: readonly Point[];
  /** How real listings read. */
  readonly norms: Norms;
  /** Null where nothing can lead to a finding's place. */
  readonly places: Links<Finding> | null;
  /** To the sentence of a point in the essay. */
  readonly essay: Links<Point>;
  /** For those who write listings: how to state what is unsaid, and which promises no lever backs. */
  readonly isWriting?: boolean;
}

/** A reading: the counts, the findings by side, what is unsaid, and the questions. */
export function ReadingBody(props: ReadingBodyProps) {
  const { t, reading, words, norms, places, isWriting = false } = props;
  const wordsLang = foreignLang(t('localeTag'), words);
  return (
    <div class="reading">
      {reading.isRead && <Counts t={t} counts={reading.counts} />}
      <ComparisonLine t={t} reading={reading} norms={norms} />
      {places && (
        <p class="unseen" id="reading-place">
          {t('readingPlace')}
        </p>
      )}
      {SIDES.filter((side) => reading.counts[side] > 0).map((side) => (
        <SideFindings key={side} {...props} side={side} wordsLang={wordsLang} />
      ))}
      {reading.unsaid.length > 0 && (
        <Unsaid
          t={t}
          unsaid={reading.unsaid}
          norm={normFor(norms, reading.language)}
          words={words}
          wordsLang={wordsLang}
          isWriting={isWriting}
        />
      )}
      {reading.questions.length > 0 && !isWriting && (
        <Questions t={t} groups={groupQuestions(reading.questions, words)} wordsLang={wordsLang} />
      )}
    </div>
  );
}

interface SideFindingsProps extends ReadingBodyProps {
  readonly side: (typeof SIDES)[number];
  readonly wordsLang: string | undefined;
}

function SideFindings({ t, side, reading, words, signals, points, isWriting = false, ...shared }: SideFindingsProps) {
  const signalOf = (id: string) => signals.find((signal) => signal.id === id);
  const pointOf = (id: string) => points.find((point) => point.id === signalOf(id)?.point);
  const missingFor = (topic: Topic | null | undefined) =>
    topic && isWriting ? missingMeans(topic, reading.unsaid) : [];
  return (
    <section class="side-findings" aria-labelledby={`side-${side}`}>
      <h3 class="label" id={`side-${side}`}>
        {t(SIDE_NAMES[side])}
      </h3>
      <ul>
        {groupFindings(reading.findings, side).map((group) => {
          const said = words.signals[group.signal];
          return (
            said && (
              <FindingCard
                key={group.signal}
                t={t}
                group={group}
                words={said}
                point={pointOf(group.signal)}
                lang={reading.language}
                missing={missingFor(signalOf(group.signal)?.topic)}
                {...shared}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}
