import { useState } from 'preact/hooks';
import { missingMeans } from '../core/promises';
import type { Finding, Point, Reading, ReadingWords, Signal } from '../core/types';
import type { Draft } from '../storage/drafts';
import { putHeadline } from '../ui/headline';
import { KeyMark } from '../ui/KeyMark';
import type { Links } from '../ui/links';
import { ReadingBody } from '../ui/ReadingBody';
import type { Translate } from '../ui/translate';
import { CopyQuestions } from './CopyQuestions';
import { MarkedText, placeId } from './MarkedText';
import { TextBox } from './TextBox';
import { useSettled } from './use-settled';

interface ReadingPageProps {
  readonly t: Translate;
  readonly words: ReadingWords;
  readonly signals: readonly Signal[];
  readonly points: readonly Point[];
  readonly first: Draft;
  /** Most characters that are read. */
  readonly longest: number;
  /** To a point's sentence in the essay. */
  readonly essay: Links<Point>;
  read(text: string): Reading;
  /** Called when what is worked on has not changed for a moment. */
  onWork(work: Draft): void;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** Any text as a listing: at one side the text to paste or write and its marked copy, at the other its reading. */
export function ReadingPage(props: ReadingPageProps) {
  const { t, signals, first, longest, read, onWork } = props;
  const [work, setWork] = useState(first);
  const settled = useSettled(work, onWork);
  const text = settled.text.slice(0, longest);
  const [reading, setReading] = useState(() => ({ of: text, is: readIfAny(read, text) }));
  const current = reading.of === text ? reading : { of: text, is: readIfAny(read, text) };
  if (current !== reading) setReading(current);
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <p>{t('extensionName')}</p>
      </header>
      <main class="columns">
        <section class="text-side" aria-labelledby="text-title">
          <h1 id="text-title">{t('readTitle')}</h1>
          <TextBox t={t} work={work} isTooLong={work.text.length > longest} onWork={setWork} />
          {current.is && (
            <MarkedCopy t={t} text={text} reading={current.is} signals={signals} isWriting={work.isWriting} />
          )}
        </section>
        <Side {...props} isWriting={work.isWriting} title={first.title} reading={current.is} />
      </main>
    </>
  );
}

const readIfAny = (read: ReadingPageProps['read'], text: string): Reading | null => (text.trim() ? read(text) : null);

interface MarkedCopyProps {
  readonly t: Translate;
  readonly text: string;
  readonly reading: Reading;
  readonly signals: readonly Signal[];
  readonly isWriting: boolean;
}

function MarkedCopy({ t, text, reading, signals, isWriting }: MarkedCopyProps) {
  const { findings, language, unsaid } = reading;
  const topicOf = (finding: Finding) => signals.find(({ id }) => id === finding.signal)?.topic;
  const isUnbacked = (finding: Finding) => {
    const topic = isWriting ? topicOf(finding) : null;
    return Boolean(topic && missingMeans(topic, unsaid).length > 0);
  };
  return (
    <section aria-labelledby="marked-title">
      <h2 class="label" id="marked-title">
        {t('readMarked')}
      </h2>
      {findings.some(isUnbacked) && <p class="wavy-note">{t('readWavy')}</p>}
      <MarkedText text={text} lang={language} findings={findings} isUnbacked={isUnbacked} />
    </section>
  );
}

interface SideProps extends Omit<ReadingPageProps, 'first' | 'read'> {
  readonly isWriting: boolean;
  readonly title: string | null;
  /** Null without a text. */
  readonly reading: Reading | null;
}

function Side({ t, words, signals, points, essay, isWriting, title, reading, onCopy }: SideProps) {
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
          <ReadingBody
            t={t}
            reading={reading}
            words={words}
            signals={signals}
            points={points}
            places={places}
            essay={essay}
            isWriting={isWriting}
          />
          {!isWriting && <CopyQuestions t={t} about={title} reading={reading} words={words} onCopy={onCopy} />}
        </>
      )}
    </section>
  );
}
