import { missingMeans } from '../core/promises';
import type { Finding, Reading, Signal } from '../core/types';
import type { Translate } from '../ui/translate';
import { MarkedText } from './MarkedText';

interface MarkedCopyProps {
  readonly t: Translate;
  readonly text: string;
  readonly reading: Reading;
  readonly signals: readonly Signal[];
  readonly isWriting: boolean;
}

/** The text with its phrases marked; for those who write it, promises that no lever backs have lines of their own. */
export function MarkedCopy({ t, text, reading, signals, isWriting }: MarkedCopyProps) {
  const { findings, language, unsaid } = reading;
  const topicOf = (finding: Finding) => signals.find(({ id }) => id === finding.signal)?.topic;
  const isUnbacked = (finding: Finding) => {
    const topic = isWriting ? topicOf(finding) : null;
    return Boolean(topic && missingMeans(topic, unsaid).length > 0);
  };
  return (
    <section class="marked-side" aria-labelledby="marked-title">
      <h2 class="label" id="marked-title">
        {t('readMarked')}
      </h2>
      {findings.some(isUnbacked) && <p class="wavy-note">{t('readWavy')}</p>}
      <MarkedText text={text} lang={language} findings={findings} isUnbacked={isUnbacked} />
    </section>
  );
}
