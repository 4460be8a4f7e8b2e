import { strongestFirst } from './questions';
import type { Finding, Point, Question, Reading, Signal, Tip } from './types';

interface TipContent {
  readonly points: readonly Point[];
  /** The essay's own pull quote. */
  readonly quote: string;
  readonly signals: readonly Signal[];
}

/** Reading -> Tip: the strongest finding with its point and its question; without findings the first of each. Throws where there is no point at all. */
export function composeTip(reading: Pick<Reading, 'findings' | 'questions'>, content: TipContent): Tip {
  const { points, quote, signals } = content;
  const finding = strongestOf(reading.findings);
  const signal = signals.find(({ id }) => id === finding?.signal);
  const point = points.find(({ id }) => id === signal?.point) ?? points[0];
  if (!point) throw new Error('content/points.md: no points');
  return { quote, point, finding, question: questionOf(finding, signal) ?? reading.questions[0] ?? null };
}

/** The first place of the signal that is clearest and most frequent. */
function strongestOf(findings: readonly Finding[]): Finding | null {
  const [strongest] = strongestFirst(findings);
  return findings.find(({ signal }) => signal === strongest) ?? null;
}

function questionOf(finding: Finding | null, signal: Signal | undefined): Question | null {
  return finding && signal ? { about: { signal: finding.signal }, ask: signal.ask } : null;
}
