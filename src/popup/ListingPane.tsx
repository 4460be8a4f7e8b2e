import type { ComponentChildren } from 'preact';
import type { Point } from '../core/types';
import type { Links } from '../ui/links';
import type { Translate } from '../ui/translate';
import { ListingReading, type ReadingTools, type Saving } from './ListingReading';
import { Outcome } from './Outcome';
import type { PopupTab } from './popup-tab';
import type { TabReading } from './tab-reading';

interface ListingPaneProps {
  readonly t: Translate;
  /** Null while the tab is being read. */
  readonly reading: TabReading | null;
  readonly tools: ReadingTools;
  readonly saving: Saving;
  readonly essay: Links<Point>;
  onTab(tab: PopupTab): void;
  onReload(): void;
  /** Stands at the end. */
  readonly children?: ComponentChildren;
}

/** What the current tab holds: a product-management listing with its reading, or one line why not and what to do next. */
export function ListingPane({ t, reading, tools, saving, essay, onTab, onReload, children }: ListingPaneProps) {
  if (reading?.state === 'listing') {
    return (
      <ListingReading t={t} read={reading} tools={tools} saving={saving} essay={essay}>
        {children}
      </ListingReading>
    );
  }
  return (
    <>
      <Outcome t={t} outcome={reading} onTab={onTab} onReload={onReload} onRead={tools.onRead} />
      {children}
    </>
  );
}
