import { fold } from './fold';
import { cutTitle } from './title-cut';
import { mayBeProduct, type TitleGate } from './title-gate';
import { judgeUnits } from './title-grammar';
import { indexVocabulary, type Lexicon, type TitleVocabulary } from './title-vocabulary';
import type { TitleJudgement } from './types';

/** All that the languages of content/titles know of titles: plain data, compiled when the extension is built. */
export interface TitleRules {
  readonly gate: TitleGate;
  readonly vocabulary: TitleVocabulary;
  /** Kinds of evidence of product work (`roadmap`), each with its words in all languages, folded. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

/** Characters; no job title is longer, and a page may hold megabytes where its title should be. */
const MAX_TITLE = 400;
/** Characters of a listing's text that are searched for evidence; the longest real listings have about 20,000. */
const MAX_TEXT = 100_000;
/** One word alone proves nothing: every job has a roadmap somewhere. */
const MIN_EVIDENCE = 2;

const NOTHING: TitleJudgement = { verdict: 'not-pm', words: [] };
const prepared = new WeakMap<TitleRules, Lexicon>();

/** Is this title product management? The verdict with the title's own words that decided it. */
export function judgeTitle(title: string, rules: TitleRules): TitleJudgement {
  const short = title.slice(0, MAX_TITLE);
  if (!mayBeProduct(short, rules.gate)) return NOTHING;
  return judgeUnits(cutTitle(short.normalize('NFKC'), lexiconOf(rules)));
}

/** Does the listing's text make an unsure title product work? True with two different kinds of evidence. */
export function confirmsProductWork(text: string, rules: TitleRules): boolean {
  const folded = fold(text.slice(0, MAX_TEXT));
  const kinds = Object.values(rules.evidence).filter((words) => words.some((word) => startsWord(folded, word)));
  return kinds.length >= MIN_EVIDENCE;
}

function lexiconOf(rules: TitleRules): Lexicon {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const lexicon = indexVocabulary(rules.vocabulary);
  prepared.set(rules, lexicon);
  return lexicon;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words: a word may start anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Words are found by their beginning (`backlog` in `Backlogs`), since most languages inflect the end. */
function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (at === 0 || UNSPACED.test(word) || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}
