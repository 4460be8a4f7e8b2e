import { useEffect, useRef } from 'preact/hooks';
import type { Essay } from '../core/types';
import { MARK_TAG, markPassage } from '../ui/passage';
import type { Translate } from '../ui/translate';
import { CopyQuote } from './CopyQuote';
import { Prose } from './Prose';

/** A sentence to find and mark; a new object marks and shows it again. */
export interface Passage {
  readonly sentence: string;
}

interface EssayPaneProps {
  readonly t: Translate;
  readonly essay: Essay;
  readonly passage: Passage | null;
  onCopy(text: string): Promise<void>;
}

/** The essay to read, with at most one sentence marked: it is scrolled to, and focus goes to it, so that it is read aloud. */
export function EssayPane({ t, essay, passage, onCopy }: EssayPaneProps) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = passage && article.current?.querySelector<HTMLElement>(MARK_TAG);
    if (!mark) return;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  }, [passage]);
  const date = formatDate(essay.date, t('localeTag'));
  const blocks = passage ? essay.blocks.map((block) => markPassage(block, passage.sentence) ?? block) : essay.blocks;
  return (
    <>
      <article class="essay" ref={article}>
        <h2 lang="en" dir="ltr">
          {essay.title}
        </h2>
        <p class="byline">
          <bdi>
            <time dateTime={essay.date}>{date}</time>
          </bdi>
          {' · '}
          <bdi lang="en">{essay.tag}</bdi>
          {' · '}
          <bdi>{t('essayMinutes', { minutes: essay.minutes })}</bdi>
        </p>
        <div lang="en" dir="ltr">
          <Prose blocks={blocks} />
        </div>
      </article>
      <CopyQuote
        t={t}
        text={t('essayAttribution', { quote: essay.quote, title: essay.title, date })}
        onCopy={onCopy}
        onFailure={() => selectQuote(article.current)}
      />
    </>
  );
}

/** The day in the interface's language, the same wherever it is read. */
const formatDate = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Selects and shows the pull quote (the essay's first bold words), so that the keyboard can copy it. */
function selectQuote(article: HTMLElement | null): void {
  const quote = article?.querySelector('b, strong');
  if (!quote) return;
  quote.ownerDocument.getSelection()?.selectAllChildren(quote);
  quote.scrollIntoView({ block: 'center' });
}
