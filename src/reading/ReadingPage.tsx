import { useMemo, useState } from 'preact/hooks';
import type { Norms, Point, Reading, ReadingWords, Signal } from '../core/types';
import type { Draft } from '../storage/drafts';
import { KeyMark } from '../ui/KeyMark';
import type { Links } from '../ui/links';
import type { Translate } from '../ui/translate';
import { MarkedCopy } from './MarkedCopy';
import { ReadingSide } from './ReadingSide';
import { TextBox } from './TextBox';
import { useSettled } from './use-settled';

interface ReadingPageProps {
  readonly t: Translate;
  readonly words: ReadingWords;
  readonly signals: readonly Signal[];
  readonly points: readonly Point[];
  readonly norms: Norms;
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
  const reading = useMemo(() => (text.trim() ? read(text) : null), [text, read]);
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <p>{t('extensionName')}</p>
      </header>
      <div class="columns">
        <section class="text-side" aria-labelledby="text-title">
          <h1 id="text-title">{t('readTitle')}</h1>
          <TextBox t={t} work={work} isTooLong={work.text.length > longest} onWork={setWork} />
        </section>
        <ReadingSide {...props} isWriting={work.isWriting} title={first.title} reading={reading} />
        {reading && <MarkedCopy t={t} text={text} reading={reading} signals={signals} isWriting={work.isWriting} />}
      </div>
    </>
  );
}
