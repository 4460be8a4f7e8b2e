import { interviewSheet, type SheetGroup } from '../core/interview-sheet';
import type { SavedListing } from '../core/saved-listing';
import type { Question, ReadingWords } from '../core/types';
import { SIDES } from '../ui/finding-groups';
import { LEVER_NAMES } from '../ui/headline';
import { INTERVIEWERS } from '../ui/question-groups';
import { SIDE_NAMES } from '../ui/SideMark';
import type { Translate } from '../ui/translate';
import { questionInWords } from './question-words';

/** What a saved listing is put into words with. */
export interface Wording {
  readonly t: Translate;
  readonly words: ReadingWords;
  /** Asked where a listing has no questions of its own. */
  readonly general: readonly Question[];
}

/** One listing's interview sheet as Markdown: whom to ask, each question, and the answer or room for it. */
export function sheetMarkdown(listing: SavedListing, wording: Wording): string {
  return [`# ${nameOf(listing)}`, ...aboutLines(listing), ...sheetBlocks(listing, wording, '##')]
    .join('\n\n')
    .concat('\n');
}

/** Everything that is saved, as one Markdown text. */
export function listMarkdown(listings: readonly SavedListing[], wording: Wording): string {
  const { t } = wording;
  const parts = listings.flatMap((listing) => [
    `## ${nameOf(listing)}`,
    ...aboutLines(listing),
    `${t('savedOn', { date: new Date(listing.savedAt) })} ${t('savedSeen', { date: new Date(listing.seenAt) })}`,
    ...readingBlocks(listing, wording),
    ...(listing.notes.trim() ? [`### ${t('savedNotes')}`, quoteBlock(listing.notes)] : []),
    ...sheetBlocks(listing, wording, '###'),
  ]);
  return [`# ${t('savedTitle')}`, ...parts].join('\n\n').concat('\n');
}

const nameOf = ({ title, company }: SavedListing) => inMarkdown([title, company].filter(Boolean).join(', '));

const aboutLines = ({ place, board, url }: SavedListing): string[] => {
  const line = [place, board].filter((part) => part !== null).map(inMarkdown);
  const parts = [...line, ...(url ? [`<${url}>`] : [])];
  return parts.length > 0 ? [parts.join(' · ')] : [];
};

function readingBlocks({ reading }: SavedListing, { t }: Wording): string[] {
  if (!reading?.isRead) return [];
  const quotesOf = (side: string) =>
    reading.quotes.filter((quote) => quote.side === side).map(({ quote }) => `“${inMarkdown(quote)}”`);
  const sides = SIDES.map((side) => {
    const quotes = quotesOf(side);
    return `- ${t(SIDE_NAMES[side])}: ${reading.counts[side]}${quotes.length > 0 ? ` (${quotes.join(', ')})` : ''}`;
  });
  const named = reading.unsaid.map((lever) => t(LEVER_NAMES[lever]));
  return [[...sides, ...(named.length > 0 ? [`- ${t('readingUnsaid')}: ${named.join(', ')}`] : [])].join('\n')];
}

const sheetBlocks = (listing: SavedListing, wording: Wording, level: string): string[] =>
  interviewSheet(listing, wording.general).flatMap((group) => [
    `${level} ${groupName(group, wording.t)}`,
    ...group.questions.flatMap(({ key, answer }) => {
      const question = questionInWords(key, wording.words) ?? wording.t('savedQuestionGone');
      return [`**${inMarkdown(question)}**`, answer.trim() ? quoteBlock(answer) : '_____'];
    }),
  ]);

/** Whom a group of the sheet is for. */
export const groupName = ({ ask }: SheetGroup, t: Translate): string =>
  t(ask === null ? 'savedAskedBefore' : INTERVIEWERS[ask]);

/** A text on one line that means itself in Markdown. */
const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');

/** A text with lines of its own, quoted, so that none of them can be taken for Markdown. */
const quoteBlock = (text: string): string =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${inMarkdown(line)}`)
    .join('\n');
