import { isolate } from '../ui/isolate';
import { KeyMark } from '../ui/KeyMark';
import type { MessageKey, Translate } from '../ui/translate';
import { PasteBox } from './PasteBox';
import type { PopupTab } from './popup-tab';
import type { TabReading } from './tab-reading';

/** What a tab came to, where it is no product-management listing. */
type NoReading = Exclude<TabReading, { state: 'listing' }>;

interface OutcomeProps {
  readonly t: Translate;
  /** Null while the tab is being read. */
  readonly outcome: NoReading | null;
  onTab(tab: PopupTab): void;
  onReload(): void;
  /** Reads a text in a tab of its own. */
  onRead(text: string, title: string | null): void;
}

/** One line why there is no reading, what to do next, and a box for any text. */
export function Outcome({ t, outcome, onTab, onReload, onRead }: OutcomeProps) {
  const act = (step: Step) => () => {
    if (step === 'reload') onReload();
    else if (step !== 'read') onTab(step);
    else if (outcome && 'listing' in outcome) onRead(outcome.listing.text, outcome.listing.title);
  };
  const { line, next, step } = OUTCOMES[outcome?.state ?? 'loading'];
  const title = outcome && 'listing' in outcome ? isolate(outcome.listing.title) : '';
  return (
    <div class="outcome" aria-busy={outcome === null}>
      <KeyMark />
      <p class="outcome-line" role="status">
        {t(line, { title })}
      </p>
      {next && <p class="outcome-next">{t(next)}</p>}
      {step && (
        <button type="button" class="button" onClick={act(step)}>
          {t(STEP_LABELS[step])}
        </button>
      )}
      {outcome && <PasteBox t={t} onRead={(text) => onRead(text, null)} />}
    </div>
  );
}

type Step = 'points' | 'essay' | 'reload' | 'read';

const STEP_LABELS: Record<Step, MessageKey> = {
  points: 'listingToPoints',
  essay: 'listingToEssay',
  reload: 'listingReload',
  read: 'listingReadAnyway',
};

interface Words {
  readonly line: MessageKey;
  readonly next: MessageKey | null;
  readonly step: Step | null;
}

const OUTCOMES: Record<NoReading['state'] | 'loading', Words> = {
  loading: { line: 'listingLoading', next: null, step: null },
  'not-product': { line: 'listingNotProduct', next: 'listingNotProductNext', step: 'points' },
  unsure: { line: 'listingUnsure', next: 'listingUnsureNext', step: 'read' },
  'no-listing': { line: 'listingNone', next: 'listingNoneNext', step: 'essay' },
  unreadable: { line: 'listingUnreadable', next: 'listingUnreadableNext', step: 'essay' },
  error: { line: 'listingError', next: 'listingErrorNext', step: 'reload' },
};
