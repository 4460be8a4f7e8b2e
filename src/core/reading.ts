import { contextOf, counts, type LanguageRules, meaningOf } from './context';
import { languageOf } from './language';
import { findAll, type Match, type Matcher, matchAt, readTable, symbolsOf } from './phrases';
import { chooseQuestions, generalQuestions, inOrder, strongestFirst } from './questions';
import { sectionsOf } from './sections';
import { boundsOf, cutSentences, type Sentence } from './sentences';
import {
  type Finding,
  type Headline,
  type Interviewer,
  LEVER_IDS,
  type LeverId,
  type Listing,
  type Reading,
  type Side,
  type Signal,
  type SignalLanguage,
  type Topic,
} from './types';
import { cutWords, type Words } from './words';

/** All rules that read a listing (`content:signals`). A language's own are a JSON string, parsed when it is first read. */
export interface SignalRules {
  readonly signals: readonly Signal[];
  /** Whom to ask about an unsaid lever. */
  readonly asks: Readonly<Record<LeverId, Interviewer>>;
  readonly languages: Readonly<Partial<Record<SignalLanguage, string>>>;
}

interface LoadedLanguage {
  readonly matcher: Matcher;
  readonly abbreviations: ReadonlySet<string>;
}

const loaded = new WeakMap<SignalRules, Map<string, LoadedLanguage>>();

/** The rules of one language, made ready once; null where there are none. */
export function loadLanguage(rules: SignalRules, language: string | null): LoadedLanguage | null {
  const json = rules.languages[language as SignalLanguage];
  if (language === null || json === undefined) return null;
  const languages = loaded.get(rules) ?? new Map<string, LoadedLanguage>();
  loaded.set(rules, languages);
  const known = languages.get(language);
  if (known) return known;
  const { table, abbreviations }: LanguageRules = JSON.parse(json);
  const fresh = { matcher: readTable(table), abbreviations: new Set(abbreviations.split(' ')) };
  languages.set(language, fresh);
  return fresh;
}

/** Levers that the headline names as not stated, most telling first. */
const HEADLINE_UNSAID: readonly LeverId[] = ['budget', 'people', 'price', 'roadmap', 'success'];
const MOST_UNSAID = 3;

/** Listing -> Reading: what its words say of power, and what they leave unsaid. Linear in the text. */
export function readListing(listing: Pick<Listing, 'text' | 'lang'>, rules: SignalRules): Reading {
  const first = cutWords(listing.text);
  const language = languageOf(listing.text, first.folded, listing.lang);
  const own = loadLanguage(rules, language);
  if (!own) return unread(language, rules);
  const words = cutWords(listing.text, own.abbreviations);
  const { findings, stated } = findIn(words, own.matcher, rules);
  const unsaid = LEVER_IDS.filter((lever) => !stated.has(lever));
  return {
    language,
    isRead: true,
    findings,
    counts: countSides(findings),
    stated: inOrder(stated),
    unsaid,
    headline: headlineOf(findings, unsaid, rules.signals),
    questions: chooseQuestions({ signals: rules.signals, asks: rules.asks, findings, unsaid }),
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

interface Found extends Match {
  readonly signal: Signal;
  readonly sentence: Sentence;
}

function findIn(
  words: Words,
  matcher: Matcher,
  { signals }: SignalRules,
): { findings: readonly Finding[]; stated: Set<LeverId> } {
  const symbols = symbolsOf(words, matcher);
  const sentences = cutSentences(words);
  const sections = sectionsOf(words, symbols, sentences, matcher);
  const contexts = new Map<number, ReturnType<typeof contextOf>>();
  let at = 0;
  /** The sentence of a match, and how the match is meant in it; matches come in the order of the text. */
  const meaningIn = (match: Match) => {
    while ((sentences[at]?.to ?? Number.POSITIVE_INFINITY) < match.from) at++;
    const sentence = sentences[at] as Sentence;
    const context = contexts.get(at) ?? contextOf(words, symbols, matcher, sentence);
    contexts.set(at, context);
    return { sentence, meaning: meaningOf(words, match, sentence, sections[at] ?? null, context) };
  };
  const found: Found[] = [];
  for (const match of findAll(words, symbols, matcher, 'signals')) {
    const signal = signals[match.output >> 1];
    const { sentence, meaning } = meaningIn(match);
    if (!signal || !counts(signal.side, meaning)) continue;
    if (match.output % 2 === 1 && !hasEvidence(words, symbols, matcher, signal, match, sentence)) continue;
    found.push({ ...match, signal, sentence });
  }
  const kept = withoutOverlaps(found);
  const stated = new Set<LeverId>(kept.flatMap(({ signal }) => signal.lever ?? []));
  at = 0;
  for (const match of findAll(words, symbols, matcher, 'levers')) {
    const lever = LEVER_IDS[match.output];
    if (lever && meaningIn(match).meaning !== 'elsewhere') stated.add(lever);
  }
  return { findings: kept.map((one) => toFinding(words, one)), stated };
}

/** Another word in the same sentence that bears a doubtful phrase out. */
function hasEvidence(
  words: Words,
  symbols: Int32Array,
  matcher: Matcher,
  { id }: Signal,
  match: Match,
  { from, to }: Sentence,
): boolean {
  const root = matcher.roots[`evidence ${id}`] ?? 0;
  for (let at = from; at <= to; at++) {
    if (at >= match.from && at <= match.to) continue;
    if (matchAt(words, symbols, matcher, root, at)) return true;
  }
  return false;
}

/** Of phrases that overlap the longest stays; of equal ones the clear, then the earlier. In the order of the text. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  let group: Found[] = [];
  let end = -1;
  const close = () => {
    const best = [...group].sort(
      (a, b) => b.to - b.from - (a.to - a.from) || weightOf(b) - weightOf(a) || a.from - b.from,
    );
    const chosen: Found[] = [];
    for (const one of best) if (!chosen.some((other) => one.from <= other.to && other.from <= one.to)) chosen.push(one);
    kept.push(...chosen.sort((a, b) => a.from - b.from));
    group = [];
  };
  for (const one of found) {
    if (one.from > end) close();
    group.push(one);
    end = Math.max(end, one.to);
  }
  close();
  return kept;
}

const weightOf = ({ signal }: Found) => (signal.strength === 'clear' ? 1 : 0);

function toFinding(words: Words, { signal, sentence, from, to }: Found): Finding {
  const start = words.starts[from] ?? 0;
  const end = words.ends[to] ?? start;
  const bounds = boundsOf(words, sentence);
  return {
    signal: signal.id,
    side: signal.side,
    strength: signal.strength,
    quote: words.text.slice(start, end),
    start,
    end,
    sentence: words.text.slice(bounds.start, bounds.end),
    sentenceStart: bounds.start,
  };
}

function countSides(findings: readonly Finding[]): Readonly<Record<Side, number>> {
  const counts = { wins: 0, answers: 0, holds: 0 };
  for (const { side } of findings) counts[side]++;
  return counts;
}

function headlineOf(findings: readonly Finding[], unsaid: readonly LeverId[], signals: readonly Signal[]): Headline {
  const signalOf = (id: string) => signals.find((signal) => signal.id === id);
  const topics = new Set<Topic>();
  const holds = new Set<LeverId>();
  for (const id of strongestFirst(findings)) {
    const { topic, lever } = signalOf(id) ?? { topic: null, lever: null };
    if (topic) topics.add(topic);
    if (lever) holds.add(lever);
  }
  return {
    answersFor: [...topics],
    holds: inOrder(holds),
    wins: findings.some(({ side }) => side === 'wins'),
    unsaid: HEADLINE_UNSAID.filter((lever) => unsaid.includes(lever)).slice(0, MOST_UNSAID),
  };
}
