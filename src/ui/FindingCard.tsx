import type { Finding, LeverId, Point, SignalWords } from '../core/types';
import { Ask } from './Ask';
import type { FindingGroup } from './finding-groups';
import { LEVER_NAMES } from './headline';
import { type Links, linkTo } from './links';
import { Phrase } from './Phrase';
import type { Translate } from './translate';

interface FindingCardProps {
  readonly t: Translate;
  readonly group: FindingGroup;
  readonly words: SignalWords;
  /** The language of `words`, where it is not the interface's own. */
  readonly wordsLang: string | undefined;
  /** The essay's point that the signal belongs to. */
  readonly point: Point | undefined;
  readonly lang: string | null;
  readonly places: Links<Finding> | null;
  /** To the point's sentence in the essay. */
  readonly essay: Links<Point>;
  /** For those who write listings: the levers that these words promise without stating them. */
  readonly missing: readonly LeverId[];
}

/** One signal in one listing: its name, how often, the listing's words, the essay's sentence, and the question. */
export function FindingCard({ t, group, words, wordsLang, point, lang, places, essay, missing }: FindingCardProps) {
  const [first, ...others] = group.findings;
  const phrase = (finding: Finding) => (
    <Phrase key={finding.start} finding={finding} lang={lang} places={places} describedBy="reading-place" />
  );
  return (
    <li class={`finding ${group.side === 'wins' ? 'mayor' : 'ceo'}`} id={`finding-${group.signal}`}>
      <h4>
        <bdi lang={wordsLang}>{words.name}</bdi>
        {others.length > 0 && <bdi class="times"> {t('readingTimes', { times: group.findings.length })}</bdi>}
      </h4>
      {first && phrase(first)}
      {others.length > 0 && (
        <details class="more">
          <summary>{t('readingMore', { count: others.length })}</summary>
          {others.map(phrase)}
        </details>
      )}
      {missing.length > 0 && (
        <p class="unbacked">{t('readingUnbacked', { levers: missing.map((lever) => t(LEVER_NAMES[lever])) })}</p>
      )}
      {point && (
        <a class="essay-sentence" {...linkTo(essay, point)}>
          <span class="run-in">{t('readingEssay')}</span>{' '}
          <q lang="en" dir="ltr">
            {point.sentence}
          </q>
        </a>
      )}
      <Ask t={t} lang={wordsLang} question={words.question} listenFor={words.listenFor}>
        <span class="run-in">{t('readingAsk')}</span>{' '}
      </Ask>
    </li>
  );
}
