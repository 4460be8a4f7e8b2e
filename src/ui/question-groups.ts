import type { Interviewer, Question, ReadingWords } from '../core/types';
import type { MessageKey, Translate } from './translate';

/** A question in words. */
interface Asking {
  readonly question: string;
  readonly listenFor: string;
}

/** The questions for one person, in the order to ask. */
export interface QuestionGroup {
  readonly ask: Interviewer;
  readonly questions: readonly Asking[];
}

/** Names whom to ask. */
export const INTERVIEWERS: Record<Interviewer, MessageKey> = {
  manager: 'askManager',
  engineer: 'askEngineer',
  executive: 'askExecutive',
  peer: 'askPeer',
};

/** The questions by whom to ask, in the order in which each person first comes up. */
export function groupQuestions(questions: readonly Question[], words: ReadingWords): QuestionGroup[] {
  const groups = new Map<Interviewer, Asking[]>();
  for (const { about, ask } of questions) {
    const said = 'signal' in about ? words.signals[about.signal] : words.levers[about.lever];
    if (said) groups.set(ask, [...(groups.get(ask) ?? []), said]);
  }
  return [...groups].map(([ask, questions]) => ({ ask, questions }));
}

/** The questions as plain text to paste: what they are about, where that is known, then whom to ask with a dash before each question. */
export function questionsText(t: Translate, about: string | null, groups: readonly QuestionGroup[]): string {
  const lines = groups.map(({ ask, questions }) =>
    [t(INTERVIEWERS[ask]), ...questions.map(({ question }) => `– ${question}`)].join('\n'),
  );
  return [about === null ? t('readingQuestions') : t('readingQuestionsFor', { about }), ...lines].join('\n\n');
}
