import type { Finding, Reading } from '../core/types';
import { putHeadline } from '../ui/headline';
import type { Links } from '../ui/links';
import { ReadingBody, type ReadingBodyProps } from '../ui/ReadingBody';
import { CopyQuestions } from './CopyQuestions';
import { placeId } from './MarkedText';

interface ReadingSideProps extends Omit<ReadingBodyProps, 'reading' | 'places'> {
  readonly title: string | null;
  /** Null without a text. */
  readonly reading: Reading | null;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** The reading of the text, its quotes leading to their places in it. */
export function ReadingSide({ title, reading, onCopy, ...shared }: ReadingSideProps) {
  const { t, words, isWriting } = shared;
  const places: Links<Finding> = { href: (finding) => `#${placeId(finding)}` };
  return (
    <section class="reading-side" aria-labelledby="reading-title">
      <h2 id="reading-title" dir="auto">
        {title ?? t('readReading')}
      </h2>
      <p class="headline" role="status">
        {reading ? putHeadline(t, reading) : t('readEmpty')}
      </p>
      {reading && (
        <>
          <ReadingBody {...shared} reading={reading} places={places} />
          {!isWriting && <CopyQuestions t={t} about={title} reading={reading} words={words} onCopy={onCopy} />}
        </>
      )}
    </section>
  );
}
