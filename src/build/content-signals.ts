import path from 'node:path';
import type { SignalRules } from '../core/signal-rules';
import { type ReadingWords, SIGNAL_LANGUAGES, type SignalLanguage } from '../core/types';
import { compileEssay } from './essay';
import { readLevers } from './levers';
import { readNorms } from './norms';
import { compilePoints } from './points';
import { compileLanguages } from './reading-languages';
import { readSignals, type SignalFile } from './signals';

const filesOf = (content: string) => {
  const { points } = compilePoints(path.join(content, 'points.md'), compileEssay(path.join(content, 'essay.md')));
  return {
    signals: readSignals(
      path.join(content, 'signals'),
      points.map(({ id }) => id),
    ),
    levers: readLevers(path.join(content, 'levers.md')),
  };
};

/** Compiles signals, levers and languages of the folder `content` to the rules that read a listing. Throws with file and field. */
export function compileSignals(content: string): SignalRules {
  const { signals, levers } = filesOf(content);
  const { n = 0, signals: counts = {} } = readNorms(path.join(content, 'norms.json')).languages.en ?? {};
  return {
    signals: signals.map(({ id, side, point, topic, lever, strength, telling, ask }) => ({
      id,
      side,
      point,
      topic,
      lever,
      strength,
      telling,
      ask,
      rate: Number(((counts[id] ?? 0) / Math.max(n, 1)).toFixed(3)),
    })),
    asks: levers.asks,
    languages: compileLanguages(path.join(content, 'languages'), signals, levers),
  };
}

/** What is said of signals and levers, per language; a language is there once every signal and the levers have it. */
export function compileSignalWords(content: string): Readonly<Partial<Record<SignalLanguage, ReadingWords>>> {
  const { signals, levers } = filesOf(content);
  const there = SIGNAL_LANGUAGES.flatMap((language) => {
    const ofLevers = levers.words[language];
    if (!ofLevers || !signals.every(({ words }) => words[language])) return [];
    return [[language, { language, signals: wordsIn(signals, language), levers: ofLevers }] as const];
  });
  return Object.fromEntries(there);
}

function wordsIn(signals: readonly SignalFile[], language: SignalLanguage): ReadingWords['signals'] {
  return Object.fromEntries(signals.flatMap(({ id, words }) => (words[language] ? [[id, words[language]]] : [])));
}
