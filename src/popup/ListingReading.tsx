import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedListing, SavedTrouble } from '../core/saved-listing';
import { isLinkedIn } from '../core/tips-here';
import type { Finding, Norms, Point, ReadingWords, Signal } from '../core/types';
import { hostOf } from '../host-of';
import { putHeadline } from '../ui/headline';
import type { Links } from '../ui/links';
import { groupQuestions, questionsText } from '../ui/question-groups';
import { ReadingBody } from '../ui/ReadingBody';
import { SaveButton } from '../ui/SaveButton';
import { SavedBefore } from '../ui/SavedBefore';
import type { Translate } from '../ui/translate';
import { ListingHead } from './ListingHead';
import { PointThatFits } from './PointThatFits';
import { ReadingActions } from './ReadingActions';
import { type Shown, shownLine } from './shown';
import type { TabReading } from './tab-reading';

/** A product-management listing in the tab and all that was made of it. */
export type ReadListing = Extract<TabReading, { state: 'listing' }>;

/** What the pane shows readings with, and what it can do about them. */
export interface ReadingTools {
  readonly words: ReadingWords;
  readonly signals: readonly Signal[];
  readonly points: readonly Point[];
  readonly norms: Norms;
  /** Marks the findings in the page, and scrolls to one of them or to the first. Null when the page is gone. */
  onShow(read: ReadListing, finding: Finding | null): Promise<Shown | null>;
  /** Reads a text in a tab of its own. */
  onRead(text: string, title: string | null): void;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** Whether the listing is saved, and the way to save it. */
export interface Saving {
  readonly here: SavedListing | null;
  onSave(read: ReadListing, evenPrivately: boolean): Promise<'saved' | 'private' | SavedTrouble>;
}

interface ListingReadingProps {
  readonly t: Translate;
  readonly read: ReadListing;
  readonly tools: ReadingTools;
  readonly saving: Saving;
  /** To a point's sentence in the essay. */
  readonly essay: Links<Point>;
  /** Stands at the end, over the bar. */
  readonly children?: ComponentChildren;
}

/** The reading of the listing in the current tab. */
export function ListingReading({ t, read, tools, saving, essay, children }: ListingReadingProps) {
  const { listing, reading, tip } = read;
  const [said, setSaid] = useState<string | null>(null);
  const say = async (outcome: Promise<string>, failed: string) => {
    setSaid(null); // emptied first, so that a second time is announced again
    setSaid(await outcome.catch(() => failed));
  };
  const show = (finding: Finding | null) =>
    void say(
      tools.onShow(read, finding).then((shown) => shownLine(t, shown)),
      t('readingNotShown'),
    );
  const isClosed = isLinkedIn(hostOf(listing.url)); // nothing may be added to LinkedIn's pages
  const hasFindings = reading.findings.length > 0;
  const canShow = !isClosed && hasFindings;
  const groups = groupQuestions(reading.questions, tools.words);
  const about = [listing.title, listing.company].filter((fact) => fact !== null).join(', ');
  const copy = () =>
    void say(
      tools.onCopy(questionsText(t, about, groups)).then(() => t('readingCopied')),
      t('readingCopyFailed'),
    );
  const places: Links<Finding> = { href: () => listing.url, show };
  return (
    <>
      <ListingHead t={t} listing={listing} onOpenInTab={() => tools.onRead(listing.text, listing.title)} />
      {saving.here && <SavedBefore t={t} saved={saving.here} />}
      <p class="headline">{putHeadline(t, reading)}</p>
      <ReadingBody t={t} reading={reading} {...tools} places={canShow ? places : null} essay={essay} />
      {!hasFindings && <PointThatFits t={t} point={tip.point} onSentence={() => essay.show?.(tip.point)} />}
      <p class="privacy">{t('listingPrivacy')}</p>
      {children}
      <ReadingActions
        t={t}
        said={said ?? (isClosed && hasFindings ? t('readingOnLinkedIn') : null)}
        onShow={canShow ? () => show(null) : null}
        onCopy={groups.length > 0 ? copy : null}
      >
        <SaveButton
          t={t}
          isSaved={saving.here !== null}
          isBare={isClosed}
          onSave={(evenPrivately) => saving.onSave(read, evenPrivately)}
        />
      </ReadingActions>
    </>
  );
}
