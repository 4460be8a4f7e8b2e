import { useEffect, useRef, useState } from 'preact/hooks';
import { essayAddress } from '../core/essay-address';
import type { SavedListing } from '../core/saved-listing';
import type { TipsHere as Here } from '../core/tips-here';
import type { Counterpart, Essay, Point } from '../core/types';
import { EssayPane, type Passage } from '../essay/EssayPane';
import type { EssayTools } from '../essay/essay-tools';
import { GearMark } from '../ui/GearMark';
import { KeyMark } from '../ui/KeyMark';
import type { Links } from '../ui/links';
import { type Tab, Tabs } from '../ui/Tabs';
import type { Translate } from '../ui/translate';
import { ListingPane } from './ListingPane';
import type { ReadingTools, Saving } from './ListingReading';
import { PointsPane } from './PointsPane';
import type { OtherTab, PopupTab } from './popup-tab';
import { SavedPane } from './SavedPane';
import type { SavedHere } from './saved-here';
import { type SiteTips, type TipsAction, TipsHere } from './TipsHere';
import type { TabReading } from './tab-reading';

export interface PopupFrameProps {
  readonly t: Translate;
  readonly essay: Essay;
  readonly points: readonly Point[];
  readonly counterparts: readonly Counterpart[];
  /** Null while the tab is being read. */
  readonly reading: TabReading | null;
  /** What readings are shown with. */
  readonly tools: Omit<ReadingTools, 'points' | 'onCopy'>;
  readonly lastTab: OtherTab;
  /** Null where the tab is at no site that an extension may know. */
  readonly tips: SiteTips | null;
  readonly essayTools: EssayTools;
  /** What is saved; null while it is looked up. */
  readonly saved: SavedHere | null;
  /** To a listing on the saved page; null: to the whole page. */
  readonly savedPage: Links<SavedListing | null>;
  /** Resolves to false when it was refused. */
  onTips(action: TipsAction): Promise<boolean>;
  /** A tab to come back to was opened. */
  onOtherTab(tab: OtherTab): void;
  onSave: Saving['onSave'];
  /** Rejects when it could not be kept. */
  onNotes(id: string, text: string): Promise<void>;
  onReload(): void;
  onSettings(): void;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** The popup: its name, its tabs, and which of them is open. */
export function PopupFrame({
  t,
  essay,
  points,
  counterparts,
  reading,
  tools,
  lastTab,
  tips,
  essayTools,
  saved,
  savedPage,
  onOtherTab,
  ...actions
}: PopupFrameProps) {
  const [chosen, setChosen] = useState<PopupTab | null>(null);
  const [passage, setPassage] = useState<Passage | null>(null);
  const [isPainted, setPainted] = useState(false);
  const isRead = reading !== null;
  useEffect(() => setPainted(isRead), [isRead]);
  const select = (tab: PopupTab) => {
    setChosen(tab);
    if (tab !== 'listing') onOtherTab(tab);
  };
  const showSentence = (sentence: string) => {
    setPassage({ sentence });
    select('essay');
  };
  const selected = chosen ?? firstTab(reading, lastTab);
  const tipsHere = reading && tips && <TipsHere t={t} {...tips} onAction={actions.onTips} />;
  // Whoever switched tips off finds the way back at once. It stays where it was first: a click must not move it.
  const tipsFirst = useRef<boolean | null>(null);
  if (tipsHere && tipsFirst.current === null) tipsFirst.current = SWITCHED_OFF.includes(tips.here.reason);
  const tabs: Tab<PopupTab>[] = [
    {
      id: 'listing',
      label: t('tabListing'),
      content: (
        <>
          {tipsFirst.current && tipsHere}
          <ListingPane
            t={t}
            reading={reading}
            tools={{ ...tools, points, onCopy: actions.onCopy }}
            essay={{ href: ({ id }) => essayAddress(id), show: ({ sentence }) => showSentence(sentence) }}
            saving={{ here: saved?.here ?? null, onSave: actions.onSave }}
            onTab={select}
            onReload={actions.onReload}
          >
            {!tipsFirst.current && tipsHere}
          </ListingPane>
        </>
      ),
    },
    {
      id: 'points',
      label: t('tabPoints'),
      content: <PointsPane t={t} points={points} counterparts={counterparts} onSentence={showSentence} />,
    },
    {
      id: 'essay',
      label: t('tabEssay'),
      content: (
        <EssayPane t={t} essay={essay} passage={passage} tools={essayTools} heading="h2" onCopy={actions.onCopy} />
      ),
    },
    {
      id: 'saved',
      label: t('tabSaved'),
      content: <SavedPane t={t} saved={saved} page={savedPage} onNotes={actions.onNotes} />,
    },
  ];
  // The first paints are for what is seen; the other panes follow the reading.
  const drawn = tabs.map((tab) => (isPainted || tab.id === selected ? tab : { ...tab, content: null }));
  return (
    <>
      <header class="masthead">
        <KeyMark />
        <h1>{t('extensionName')}</h1>
        <button
          type="button"
          class="gear"
          aria-label={t('settingsOpen')}
          title={t('settingsOpen')}
          onClick={actions.onSettings}
        >
          <GearMark />
        </button>
      </header>
      <Tabs label={t('tabs')} tabs={drawn} selected={selected} onSelect={select} />
    </>
  );
}

/** Why tips may be off that the person decided in passing, on a page or for a day. */
const SWITCHED_OFF: readonly Here['reason'][] = ['off-site', 'paused', 'never'];

/** A product-management listing comes first; while we do not know, its tab waits. */
function firstTab(reading: TabReading | null, lastTab: OtherTab): PopupTab {
  return reading === null || reading.state === 'listing' ? 'listing' : lastTab;
}
