import type { ComponentChildren } from 'preact';
import type { Translate } from './translate';

interface AskProps {
  readonly t: Translate;
  /** The language of the question, where it is not the interface's own. */
  readonly lang: string | undefined;
  readonly question: string;
  readonly listenFor: string;
  /** Stands before the question. */
  readonly children?: ComponentChildren;
}

/** A question worth asking; opened, it says what to listen for in the answer. */
export function Ask({ t, lang, question, listenFor, children }: AskProps) {
  const foreign = lang === undefined ? {} : ({ lang, dir: 'ltr' } as const);
  return (
    <details class="ask">
      <summary>
        {children}
        <span {...foreign}>{question}</span>
      </summary>
      <p>
        <span class="run-in">{t('readingListenFor')}</span> <span {...foreign}>{listenFor}</span>
      </p>
    </details>
  );
}
