import path from 'node:path';
import { vi } from 'vitest';
import { compileEssay } from '../../src/build/essay';
import { compileLocales } from '../../src/build/locales';
import { compilePoints } from '../../src/build/points';
import type { Listing, Reading } from '../../src/core/types';
import type { EssayTools } from '../../src/essay/essay-tools';
import type { ReadingTools } from '../../src/popup/ListingReading';
import type { PopupFrameProps } from '../../src/popup/PopupFrame';
import type { TabReading } from '../../src/popup/tab-reading';
import { createTranslate } from '../../src/ui/translate';
import { norms, readingWith, signals, TEXT, words } from './reading-data';

const content = path.resolve(import.meta.dirname, '../../content');
const { en = {} } = compileLocales(path.join(content, 'locales'));

export const essay = compileEssay(path.join(content, 'essay.md'));
export const { points, counterparts } = compilePoints(path.join(content, 'points.md'), essay);
export const t = createTranslate((key) => en[key]?.message ?? '');

const listing: Listing = {
  id: 'greenhouse:northwind:1',
  title: 'Senior Product Manager, Payments',
  company: 'Northwind',
  place: 'Berlin',
  text: TEXT,
  url: 'https://boards.example/northwind/1',
  board: 'Greenhouse',
  lang: 'en',
  source: 'board',
};

/** A reading of the given state, with parts of its listing replaced; its tip is the first point. */
export function readingOf(
  state: TabReading['state'],
  parts: Partial<Listing> = {},
  reading: Reading = readingWith(),
): TabReading {
  const [point] = points;
  if (!point) throw new Error('no points');
  const judgement = { verdict: 'pm', words: [] } as const;
  const found = { listing: { ...listing, ...parts }, judgement };
  if (state === 'listing')
    return {
      state,
      ...found,
      frame: { tabId: 1, frameId: 0 },
      reading,
      tip: { quote: essay.quote, point, finding: null, question: null },
    };
  if (state === 'not-product' || state === 'unsure') return { state, ...found };
  return { state };
}

/** What surrounds the essay, its callbacks spies. */
export const essayToolsWith = (parts: Partial<EssayTools> = {}) => ({
  textSize: 0,
  place: 0,
  onTextSize: vi.fn<EssayTools['onTextSize']>(),
  onPlace: vi.fn<EssayTools['onPlace']>(),
  onSavePicture: vi.fn<EssayTools['onSavePicture']>(),
  onCopyPicture: vi.fn(() => Promise.resolve()),
  onOpenTab: vi.fn(),
  ...parts,
});

/** What readings are shown with, its callbacks spies. */
export const readingTools = () => ({
  words,
  signals,
  points,
  norms,
  onShow: vi.fn<ReadingTools['onShow']>(() => Promise.resolve({ seen: 4, away: 0, isThere: true })),
  onRead: vi.fn<ReadingTools['onRead']>(),
  onCopy: vi.fn<ReadingTools['onCopy']>(() => Promise.resolve()),
});

/** Props of the popup over the real content, its callbacks spies. */
export const popupProps = (parts: Partial<PopupFrameProps> = {}) => ({
  t,
  essay,
  points,
  counterparts,
  reading: readingOf('listing'),
  tools: readingTools(),
  lastTab: 'essay' as const,
  tips: null,
  essayTools: essayToolsWith(),
  saved: null,
  savedPage: { href: () => 'saved.html', show: vi.fn() },
  onSave: vi.fn<PopupFrameProps['onSave']>(() => Promise.resolve('saved')),
  onNotes: vi.fn<PopupFrameProps['onNotes']>(() => Promise.resolve()),
  onTips: vi.fn<PopupFrameProps['onTips']>(() => Promise.resolve(true)),
  onOtherTab: vi.fn<PopupFrameProps['onOtherTab']>(),
  onSettings: vi.fn<PopupFrameProps['onSettings']>(),
  onReload: vi.fn<PopupFrameProps['onReload']>(),
  onCopy: vi.fn<PopupFrameProps['onCopy']>(() => Promise.resolve()),
  ...parts,
});
