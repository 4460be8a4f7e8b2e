import { Ask } from './Ask';
import { INTERVIEWERS, type QuestionGroup } from './question-groups';
import type { Translate } from './translate';

interface QuestionsProps {
  readonly t: Translate;
  readonly groups: readonly QuestionGroup[];
  readonly wordsLang: string | undefined;
}

/** The questions worth asking, by whom to ask. */
export function Questions({ t, groups, wordsLang }: QuestionsProps) {
  return (
    <section class="questions" aria-labelledby="questions">
      <h3 class="label" id="questions">
        {t('readingQuestions')}
      </h3>
      {groups.map(({ ask, questions }) => (
        <section key={ask} aria-labelledby={`ask-${ask}`}>
          <h4 id={`ask-${ask}`}>{t(INTERVIEWERS[ask])}</h4>
          <ul>
            {questions.map((asking) => (
              <li key={asking.question}>
                <Ask t={t} lang={wordsLang} {...asking} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
