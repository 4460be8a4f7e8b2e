import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Essay } from '../core/types';
import { OpenInTab } from '../ui/OpenInTab';
import { MARK_TAG } from '../ui/passage';
import type { Translate } from '../ui/translate';
import type { EssayTools } from './essay-tools';
import { FindInEssay } from './FindInEssay';
import { markEssay } from './mark-essay';
import { Prose } from './Prose';
import { QuoteBar } from './QuoteBar';
import { TextSize } from './TextSize';
import { useReadingPlace } from './use-reading-place';

/** A sentence to find and mark; a new object marks and shows it again. */
export interface Passage {
  readonly sentence: string;
}

interface EssayPaneProps {
  readonly t: Translate;
  readonly essay: Essay;
  readonly passage: Passage | null;
  readonly tools: EssayTools;
  /** The rank of its title on the page around it. */
  readonly heading: 'h1' | 'h2';
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

interface Search {
  readonly query: string;
  /** Which match is shown, from 0. */
  readonly current: number;
  /** The sentence that was marked when the search began. */
  readonly after: Passage | null;
}

/**
 * The essay to read. Marked is either one sentence (it is scrolled to and takes the focus, so that it is read aloud) or
 * what a search finds (the focus stays in the search box), whichever was asked for last.
 */
export function EssayPane({ t, essay, passage, tools, heading: Heading, onCopy }: EssayPaneProps) {
  const article = useRef<HTMLElement>(null);
  const prose = useRef<HTMLDivElement>(null);
  const [lastSearch, setSearch] = useState<Search | null>(null);
  const [textSize, setTextSize] = useState(tools.textSize);
  const search = lastSearch?.after === passage ? lastSearch : null;
  const { query, current } = search ?? { query: '', current: 0 };
  const marked = search ? query : passage;
  const { blocks, count } = useMemo(() => markEssay(essay.blocks, marked), [essay, marked]);
  useReadingPlace(prose, tools.place, passage === null, tools.onPlace);
  useEffect(() => {
    const mark = passage && article.current?.querySelector<HTMLElement>(MARK_TAG);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  }, [passage]);
  useEffect(() => {
    if (query !== '') article.current?.querySelector(`[data-match="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [query, current]);
  const date = formatDate(essay.date, t('localeTag'));
  return (
    <>
      <div class={query === '' ? 'essay-tools' : 'essay-tools searching'}>
        <FindInEssay
          t={t}
          query={query}
          count={count}
          current={current}
          onFind={(query, current) => setSearch({ query, current, after: passage })}
        />
        <TextSize
          t={t}
          size={textSize}
          onSize={(size) => {
            setTextSize(size);
            tools.onTextSize(size);
          }}
        />
        {tools.onOpenTab && <OpenInTab t={t} onOpen={tools.onOpenTab} />}
      </div>
      <article class={`essay size-${textSize}`} ref={article}>
        <Heading lang="en" dir="ltr">
          {essay.title}
        </Heading>
        <p class="byline">
          <bdi>
            <time dateTime={essay.date}>{date}</time>
          </bdi>
          {' · '}
          <bdi lang="en">{essay.tag}</bdi>
          {' · '}
          <bdi>{t('essayMinutes', { minutes: essay.minutes })}</bdi>
        </p>
        <div class="prose" lang="en" dir="ltr" ref={prose}>
          <Prose blocks={blocks} current={current} />
        </div>
      </article>
      <QuoteBar
        t={t}
        text={t('essayAttribution', { quote: essay.quote, title: essay.title, date })}
        picture={{ quote: `“${essay.quote}”`, source: `${essay.title} · ${date}` }}
        onCopy={onCopy}
        onSavePicture={tools.onSavePicture}
        onCopyPicture={tools.onCopyPicture}
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
