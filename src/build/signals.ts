import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { LEVER_IDS, SIGNAL_LANGUAGES, type Signal, type SignalLanguage, type SignalWords } from '../core/types';
import { readFrontMatter } from './front-matter';
import { readParagraphs, splitSections } from './word-sections';

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const Language = v.picklist(SIGNAL_LANGUAGES);
export const WordsByLanguage = v.record(Language, v.pipe(v.array(Words), v.nonEmpty()));

/** What a role answers for, the more telling first: of two signals with one phrase (“own the strategy and execution”) that one stays. */
const TOPICS = ['revenue', 'vision', 'roadmap', 'outcomes', 'product', 'delivery'] as const;

/** Sentences that show what a signal's phrases find and what they must not, in English and elsewhere. */
const FEWEST_CASES = { en: 4, other: 2 };

/** The front matter of content/signals/<id>.md. */
const SignalFrontMatter = v.strictObject({
  side: v.picklist(['wins', 'answers', 'holds']),
  point: Words,
  topic: v.optional(v.picklist(TOPICS)),
  lever: v.optional(v.picklist(LEVER_IDS)),
  strength: v.picklist(['clear', 'weak']),
  telling: v.optional(v.boolean(), false),
  ask: v.picklist(['manager', 'engineer', 'executive', 'peer']),
  /** What a finding claims, in one line, for those who judge findings. */
  claim: Words,
  sources: v.pipe(v.array(Words), v.nonEmpty()),
  phrases: WordsByLanguage,
  /** Phrases that count only beside one of `evidence` in the same sentence. */
  doubtful: v.optional(WordsByLanguage, {}),
  evidence: v.optional(WordsByLanguage, {}),
  hits: WordsByLanguage,
  misses: WordsByLanguage,
});

/** One signal's file as it is written. */
export interface SignalFile extends Omit<Signal, 'rate'>, Omit<v.InferOutput<typeof SignalFrontMatter>, keyof Signal> {
  readonly words: Readonly<Partial<Record<SignalLanguage, SignalWords>>>;
}

/** Reads every signal of `dir`, the more telling topics first and then by id, and checks it against the ids of the essay's points. Throws with file and field. */
export function readSignals(dir: string, points: readonly string[]): readonly SignalFile[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.md'));
  if (files.length === 0) throw new Error(`${dir}: no signal`);
  const signals = files.sort().map((name) => readSignal(path.join(dir, name), points));
  const rankOf = ({ topic }: Pick<Signal, 'topic'>) => (topic ? TOPICS.indexOf(topic) : -1);
  return signals.sort((a, b) => rankOf(a) - rankOf(b));
}

function readSignal(file: string, points: readonly string[]): SignalFile {
  const { data, body } = readFrontMatter(file, SignalFrontMatter);
  const fail = (why: string): never => {
    throw new Error(`${file}: ${why}`);
  };
  if (!points.includes(data.point)) fail(`point: there is no point ${data.point}`);
  if (data.topic && data.side !== 'answers') fail('topic: only what is answered for has one');
  if (data.lever && data.side !== 'holds') fail('lever: only what is held has one');
  for (const [language, phrases] of Object.entries(data.doubtful))
    if (phrases && !data.evidence[language as SignalLanguage]) fail(`evidence.${language}: doubtful phrases need it`);
  const words = Object.fromEntries(
    splitSections(body, 2, file).map(({ heading, body }) => {
      const language = v.is(Language, heading) ? heading : fail(`## ${heading}: no such language`);
      return [language, readParagraphs(body, ['name', 'tip', 'question', 'listenFor'], `${file}: ## ${heading}`)];
    }),
  );
  for (const language of SIGNAL_LANGUAGES) checkLanguage(data, words, language, fail);
  return { id: path.basename(file, '.md'), ...data, topic: data.topic ?? null, lever: data.lever ?? null, words };
}

function checkLanguage(
  data: v.InferOutput<typeof SignalFrontMatter>,
  words: Readonly<Partial<Record<SignalLanguage, SignalWords>>>,
  language: SignalLanguage,
  fail: (why: string) => never,
): void {
  const fewest = language === 'en' ? FEWEST_CASES.en : FEWEST_CASES.other;
  if (!words[language]) fail(`## ${language}: is missing`);
  if (!data.phrases[language]) fail(`phrases.${language}: is missing`);
  for (const cases of ['hits', 'misses'] as const)
    if ((data[cases][language] ?? []).length < fewest) fail(`${cases}.${language}: at least ${fewest}`);
}
