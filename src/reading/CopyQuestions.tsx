import { useState } from 'preact/hooks';
import type { Reading, ReadingWords } from '../core/types';
import { groupQuestions, questionsText } from '../ui/question-groups';
import type { MessageKey, Translate } from '../ui/translate';

interface CopyQuestionsProps {
  readonly t: Translate;
  /** The listing's title, where it is known. */
  readonly about: string | null;
  readonly reading: Reading;
  readonly words: ReadingWords;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** Copies the questions as text, and says whether that worked. */
export function CopyQuestions({ t, about, reading, words, onCopy }: CopyQuestionsProps) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const copy = () => {
    setSaid(null); // emptied first, so that a second copy is announced again
    const text = questionsText(t, about, groupQuestions(reading.questions, words));
    onCopy(text).then(
      () => setSaid('readingCopied'),
      () => setSaid('readingCopyFailed'),
    );
  };
  return (
    <div class="copy-questions">
      <button type="button" class="button" onClick={copy}>
        {t('readingCopyQuestions')}
      </button>
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
