import type { SheetGroup } from '../core/interview-sheet';

/** How small the sheet is printed, so that it stays on one page. */
export type Density = 'roomy' | 'dense' | 'densest';

const CHARS_PER_LINE = 90; // at the size of `roomy`
const QUESTION_LINES = 3; // the question and what stands around it
const EMPTY_LINES = 2; // to write on
const ROOMY_LINES = 36;
const DENSE_LINES = 60;

/** By how many lines questions and answers take. */
export function densityOf(groups: readonly SheetGroup[]): Density {
  const lines = groups
    .flatMap(({ questions }) => questions)
    .reduce((sum, { answer }) => sum + QUESTION_LINES + linesOf(answer), groups.length * 2);
  if (lines <= ROOMY_LINES) return 'roomy';
  return lines <= DENSE_LINES ? 'dense' : 'densest';
}

const linesOf = (text: string): number =>
  text === ''
    ? EMPTY_LINES
    : text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARS_PER_LINE)), 0);
