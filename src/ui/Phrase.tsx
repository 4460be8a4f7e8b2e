import type { Finding } from '../core/types';
import { clipSentence } from './clip-sentence';
import { type Links, linkTo } from './links';

interface PhraseProps {
  readonly finding: Finding;
  /** The listing's language, or null. */
  readonly lang: string | null;
  /** Null where nothing can lead to the place. */
  readonly places: Links<Finding> | null;
  /** The id of the words that say where the link leads. */
  readonly describedBy: string;
}

/** The listing's own words in their sentence, the phrase marked; where it can, the whole leads to its place. */
export function Phrase({ finding, lang, places, describedBy }: PhraseProps) {
  const { before, quote, after } = clipSentence(finding);
  const words = (
    <>
      {before}
      <mark class={`phrase ${finding.side === 'wins' ? 'mayor' : 'ceo'}`}>{quote}</mark>
      {after}
    </>
  );
  return (
    <blockquote class="said" dir="auto" lang={lang ?? undefined}>
      {places ? (
        <a {...linkTo(places, finding)} aria-describedby={describedBy}>
          {words}
        </a>
      ) : (
        words
      )}
    </blockquote>
  );
}
