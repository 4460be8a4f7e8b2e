import { createTranslate, type MessageKey, type Translate } from '../ui/translate';
import { extensionApi } from './extension-api';

/** Every sentence that the card may say. A test holds this list against its components. */
export const CARD_SENTENCES: readonly MessageKey[] = [
  ...([
    'extensionName',
    'localeTag',
    'localeDirection',
    'cardOpen',
    'cardFold',
    'cardClose',
    'cardMenu',
    'cardMove',
    'cardPhrases',
    'cardQuestions',
    'cardKeptOut',
    'cardStyleFailed',
  ] as const),
  ...(['save', 'saveAgain', 'savePrivately', 'saveDone', 'saveAgainDone', 'savePrivate', 'saveIsSaved'] as const),
  ...(['savedFull', 'savedBlocked', 'savedNewer', 'savedUnavailable', 'cardNotes', 'cardNoNotes'] as const),
  ...(['tipsNotHere', 'tipsPause', 'tipsNever', 'sideMayor', 'sideCeo', 'pointsShow'] as const),
  ...([
    'headlineSuggests',
    'headlineAnswers',
    'headlineHolds',
    'headlineWins',
    'headlineNothing',
    'headlineWithUnsaid',
    'headlineUnread',
  ] as const),
  ...([
    'topicProduct',
    'topicVision',
    'topicRoadmap',
    'topicOutcomes',
    'topicRevenue',
    'topicDelivery',
    'topicOutcomesAlone',
    'topicRevenueAlone',
    'topicDeliveryAlone',
  ] as const),
  ...([
    'leverBudget',
    'leverPeople',
    'leverPrice',
    'leverRoadmap',
    'leverEngineers',
    'leverCustomers',
    'leverSuccess',
  ] as const),
  ...([
    'readingWins',
    'readingAnswers',
    'readingHolds',
    'readingAsk',
    'readingListenFor',
    'readingPlace',
    'readingQuestions',
    'readingQuestionsFor',
  ] as const),
  ...(['askManager', 'askEngineer', 'askExecutive', 'askPeer'] as const),
  ...([
    'readingShown',
    'readingShownPart',
    'readingNotShown',
    'readingCopyQuestions',
    'readingCopied',
    'readingCopyFailed',
  ] as const),
];

/** Those of them that have plural forms. */
const PLURALS: readonly MessageKey[] = ['readingShown'];

/** Looks all the card's sentences up at once: it outlives the extension's context on a page that stays open. */
export function loadSentences(): Translate {
  const sentences = new Map<string, string>();
  const lookUp = (key: string) => {
    const sentence = sentences.get(key) ?? extensionApi().i18n.getMessage(key);
    sentences.set(key, sentence);
    return sentence;
  };
  // Firefox notes every key that it does not know as an error: a plural is asked for in the forms that the language has.
  const { pluralCategories } = new Intl.PluralRules(lookUp('localeTag')).resolvedOptions();
  const formsOf = (key: MessageKey) =>
    PLURALS.includes(key) ? pluralCategories.map((form) => `${key}_${form}`) : [key];
  for (const key of CARD_SENTENCES.flatMap(formsOf)) lookUp(key);
  return createTranslate(lookUp);
}
