import { markBreaks } from './breaks';
import { findSignals } from './findings';
import { composeHeadline } from './headline';
import { languageOf } from './language';
import { chooseQuestions, generalQuestions, inOrder } from './questions';
import { loadLanguage, type SignalRules } from './signal-rules';
import { type Finding, LEVER_IDS, type Listing, type Reading, type Side } from './types';
import { cutWords } from './words';

/** Listing -> Reading: what its words say of power, and what they leave unsaid. Time and memory are linear in the text. */
export function readListing(listing: Pick<Listing, 'text' | 'lang'>, rules: SignalRules): Reading {
  const cut = cutWords(listing.text);
  const language = languageOf(listing.text, cut.folded, listing.lang);
  const own = loadLanguage(rules, language);
  if (!own) return unread(language, rules);
  const { signals, asks } = rules;
  const { findings, stated } = findSignals(markBreaks(cut, own.abbreviations), own.matcher, signals);
  const unsaid = LEVER_IDS.filter((lever) => !stated.has(lever));
  return {
    language,
    isRead: true,
    findings,
    counts: countSides(findings),
    stated: inOrder(stated),
    unsaid,
    headline: composeHeadline(findings, unsaid, signals),
    questions: chooseQuestions({ signals, asks, findings, unsaid }),
  };
}

function unread(language: string | null, { asks }: SignalRules): Reading {
  return {
    language,
    isRead: false,
    findings: [],
    counts: countSides([]),
    stated: [],
    unsaid: [],
    headline: { answersFor: [], holds: [], wins: false, unsaid: [] },
    questions: generalQuestions(asks),
  };
}

function countSides(findings: readonly Finding[]): Readonly<Record<Side, number>> {
  const counts = { wins: 0, answers: 0, holds: 0 };
  for (const { side } of findings) counts[side]++;
  return counts;
}
