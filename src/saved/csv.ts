import type { SavedListing } from '../core/saved-listing';
import { SIDES } from '../ui/finding-groups';
import { LEVER_NAMES } from '../ui/headline';
import { SIDE_NAMES } from '../ui/SideMark';
import type { MessageKey } from '../ui/translate';
import type { Wording } from './markdown';
import { questionInWords } from './question-words';

const BYTE_ORDER_MARK = '\uFEFF'; // spreadsheets take a file for UTF-8 only with it

const FORMULA = /^[=+\-@\t\r＝＋－＠]/; // how a cell begins that a spreadsheet runs

/**
 * Everything that is saved as a table for spreadsheets, one row a listing. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export function listCsv(listings: readonly SavedListing[], { t, words }: Wording): string {
  const texts = ['title', 'company', 'place', 'board', 'url'] as const;
  const labels: MessageKey[] = [
    'savedColumnTitle',
    'savedColumnCompany',
    'savedColumnPlace',
    'savedColumnBoard',
    'savedColumnUrl',
  ];
  const header = [
    ...labels.map((key) => t(key)),
    t('savedColumnSaved'),
    t('savedColumnSeen'),
    ...SIDES.map((side) => t(SIDE_NAMES[side])),
    t('savedColumnStated'),
    t('readingUnsaid'),
    t('savedColumnQuotes'),
    t('savedNotes'),
    t('savedColumnAnswers'),
  ];
  const rows = listings.map(({ reading, answers, ...listing }) => [
    ...texts.map((key) => listing[key]),
    listing.savedAt,
    listing.seenAt,
    ...SIDES.map((side) => (reading?.isRead ? reading.counts[side] : null)),
    reading?.stated.map((lever) => t(LEVER_NAMES[lever])).join('; '),
    reading?.unsaid.map((lever) => t(LEVER_NAMES[lever])).join('; '),
    reading?.quotes.map(({ side, quote }) => `${t(SIDE_NAMES[side])}: ${quote}`).join('\n'),
    listing.notes,
    Object.entries(answers)
      .map(
        ([key, answer]) => `${questionInWords(key as keyof typeof answers, words) ?? t('savedQuestionGone')} ${answer}`,
      )
      .join('\n'),
  ]);
  return `${BYTE_ORDER_MARK}${[header, ...rows].map(csvLine).join('')}`;
}

type Cell = string | number | null | undefined;

/** A row as RFC 4180 has it. (A library for these lines was a fifth of the page's script.) */
const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
