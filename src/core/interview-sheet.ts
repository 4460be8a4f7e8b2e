import { type QuestionKey, questionKey, type SavedListing } from './saved-listing';
import type { Interviewer, Question } from './types';

/** A question on the sheet, with what the person wrote under it. */
interface SheetQuestion {
  readonly key: QuestionKey;
  readonly answer: string;
}

/** The questions for one person; for nobody in particular those that were answered once and are no longer chosen. */
export interface SheetGroup {
  readonly ask: Interviewer | null;
  readonly questions: readonly SheetQuestion[];
}

const INTERVIEWERS: readonly Interviewer[] = ['manager', 'engineer', 'executive', 'peer'];

/** The questions of a saved listing by whom to ask. Where none were kept, `general` ones take their place. No answer is left out. */
export function interviewSheet(
  { reading, answers }: Pick<SavedListing, 'reading' | 'answers'>,
  general: readonly Question[],
): SheetGroup[] {
  const questions = reading?.questions.length ? reading.questions : general;
  const answerTo = (key: QuestionKey) => ({ key, answer: answers[key] ?? '' });
  const groups: SheetGroup[] = INTERVIEWERS.map((ask) => ({
    ask,
    questions: questions.filter((question) => question.ask === ask).map((question) => answerTo(questionKey(question))),
  }));
  const asked = new Set(questions.map(questionKey));
  const others = (Object.keys(answers) as QuestionKey[]).filter((key) => !asked.has(key) && answers[key]);
  return [...groups, { ask: null, questions: others.map(answerTo) }].filter(({ questions }) => questions.length > 0);
}

/** The answers with one changed; an empty text takes it away. */
export function withAnswer(answers: SavedListing['answers'], key: QuestionKey, text: string): SavedListing['answers'] {
  const { [key]: _, ...others } = answers;
  return text.trim() === '' ? others : { ...others, [key]: text };
}
