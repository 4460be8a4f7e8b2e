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
    'settingsOpen',
    'cardPhrases',
    'cardQuestions',
    'cardKeptOut',
    'cardStyleFailed',
  ] as const),
  ...(['save', 'saveAgain', 'savePrivately', 'saveDone', 'saveAgainDone', 'savePrivate', 'saveIsSaved'] as const),
  ...(['savedFull', 'savedBlocked', 'savedNewer', 'savedPrivateWindow', 'savedUnavailable'] as const),
  ...(['cardNotes', 'cardNoNotes'] as const),
  ...(['tipsNotHere', 'cardNotOn', 'tipsPause', 'tipsNever', 'sideMayor', 'sideCeo', 'pointsShow'] as const),
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
  ...(['readingShownPart', 'readingNotShown', 'readingCopyQuestions', 'readingCopied', 'readingCopyFailed'] as const),
];

/** Those with plural forms; a key that is not there is no sentence, and Firefox makes a note of each that is asked for. */
export const CARD_PLURALS: readonly MessageKey[] = ['readingShown'];

/** Looks all the card's sentences up at once: it outlives the extension's context on a page that stays open. */
export function loadSentences(): Translate {
  const sentences = new Map<string, string>();
  const lookUp = (key: string) => {
    const sentence = sentences.get(key) ?? extensionApi().i18n.getMessage(key);
    sentences.set(key, sentence);
    return sentence;
  };
  for (const key of CARD_SENTENCES) lookUp(key);
  const { pluralCategories } = new Intl.PluralRules(lookUp('localeTag')).resolvedOptions();
  for (const key of CARD_PLURALS) for (const form of pluralCategories) lookUp(`${key}_${form}`);
  return createTranslate(lookUp);
}
