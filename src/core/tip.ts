import { tellingFirst } from './telling';
import type { Point, Reading, Signal, Tip } from './types';

interface TipContent {
  readonly points: readonly Point[];
  /** The essay's own pull quote. */
  readonly quote: string;
  readonly signals: readonly Signal[];
}

/** A longer sentence would take more than five lines of the card. Characters. */
const LONGEST_QUOTE = 160;

/**
 * Reading -> Tip: the most telling finding with its point and its question, under the point's sentence where the finding is clear and
 * the sentence short, else under the pull quote, which is also the essay's answer to the CEO's burden; without findings the first point and question. Throws where there is no point at all.
 */
export function composeTip(reading: Pick<Reading, 'findings' | 'questions'>, content: TipContent): Tip {
  const { points, quote, signals } = content;
  const [signal] = tellingFirst(reading.findings, signals);
  const point = points.find(({ id }) => id === signal?.point) ?? points[0];
  if (!point) throw new Error('content/points.md: no points');
  const fits = signal?.strength === 'clear' && signal.side !== 'answers' && point.sentence.length <= LONGEST_QUOTE;
  return {
    quote: fits ? point.sentence : quote,
    point,
    finding: reading.findings.find((finding) => finding.signal === signal?.id) ?? null,
    question: signal ? { about: { signal: signal.id }, ask: signal.ask } : (reading.questions[0] ?? null),
  };
}
