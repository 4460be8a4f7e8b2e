import type { Listing } from '../core/types';
import { KeyMark } from '../ui/KeyMark';
import type { MessageKey, Translate } from '../ui/translate';
import { PointThatFits } from './PointThatFits';
import type { PopupTab } from './popup-tab';
import type { TabReading } from './tab-reading';

interface ListingPaneProps {
  readonly t: Translate;
  /** Null while the tab is being read. */
  readonly reading: TabReading | null;
  onTab(tab: PopupTab): void;
  onSentence(sentence: string): void;
  onReload(): void;
}

/** What the current tab holds: a product-management listing with its tip, or one line why not and what to do next. */
export function ListingPane({ t, reading, onTab, onSentence, onReload }: ListingPaneProps) {
  if (reading?.state === 'listing') {
    return (
      <>
        <ListingHead t={t} listing={reading.listing} />
        <PointThatFits t={t} point={reading.tip.point} onSentence={onSentence} />
      </>
    );
  }
  return (
    <div class="outcome" aria-busy={reading === null}>
      <KeyMark />
      <p class="outcome-line" role="status">
        {reading ? outcomeLine(t, reading) : t('listingLoading')}
      </p>
      {reading && <NextStep t={t} outcome={OUTCOMES[reading.state]} onTab={onTab} onReload={onReload} />}
    </div>
  );
}

type NoTip = Exclude<TabReading, { state: 'listing' }>;

function outcomeLine(t: Translate, reading: NoTip): string {
  const title = 'listing' in reading ? isolate(reading.listing.title) : '';
  return t(OUTCOMES[reading.state].line, { title });
}

interface NextStepProps extends Pick<ListingPaneProps, 't' | 'onTab' | 'onReload'> {
  readonly outcome: Outcome;
}

function NextStep({ t, outcome: { next, step }, onTab, onReload }: NextStepProps) {
  return (
    <>
      <p class="outcome-next">{t(next)}</p>
      <button type="button" class="button" onClick={() => (step === 'reload' ? onReload() : onTab(step))}>
        {t(STEP_LABELS[step])}
      </button>
    </>
  );
}

type Step = 'points' | 'essay' | 'reload';

const STEP_LABELS: Record<Step, MessageKey> = {
  points: 'listingToPoints',
  essay: 'listingToEssay',
  reload: 'listingReload',
};

interface Outcome {
  readonly line: MessageKey;
  readonly next: MessageKey;
  readonly step: Step;
}

const OUTCOMES: Record<NoTip['state'], Outcome> = {
  'not-product': { line: 'listingNotProduct', next: 'listingNotProductNext', step: 'points' },
  unsure: { line: 'listingUnsure', next: 'listingUnsureNext', step: 'points' },
  'no-listing': { line: 'listingNone', next: 'listingNoneNext', step: 'essay' },
  unreadable: { line: 'listingUnreadable', next: 'listingUnreadableNext', step: 'essay' },
  error: { line: 'listingError', next: 'listingErrorNext', step: 'reload' },
};

function ListingHead({ t, listing }: { readonly t: Translate; readonly listing: Listing }) {
  const facts = [listing.company, listing.place, listing.board].filter((fact) => fact !== null);
  return (
    <header class="listing-head">
      <h2 dir="auto" lang={listing.lang ?? undefined}>
        {listing.title}
      </h2>
      {facts.length > 0 && <p>{facts.map(isolate).join(' · ')}</p>}
      <p class="privacy">{t('listingPrivacy')}</p>
    </header>
  );
}

/** Keeps a text of unknown writing direction from turning the sentence around it (first strong isolate … pop isolate). */
const isolate = (text: string) => `\u2068${text}\u2069`;
