import { createTranslate, type MessageKey, type Translate } from '../ui/translate';

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
    'cardNotKept',
    'cardStyleFailed',
  ] as const),
  ...(['save', 'saveAgain', 'savePrivately', 'saveDone', 'saveAgainDone', 'savePrivate', 'saveIsSaved'] as const),
  ...(['savedFull', 'savedBlocked', 'savedNewer', 'savedPrivateWindow', 'savedUnavailable'] as const),
  ...(['cardNotes', 'cardNoNotes'] as const),
  ...(['tipsNotHere', 'cardNotOn', 'tipsPause', 'tipsNever', 'sideMayor', 'sideCeo', 'pointsShow'] as const),
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

/** The card's sentences by their keys, those with plural forms by key and form. */
export type Sentences = Readonly<Record<string, string>>;

/** Looks all the card's sentences up (`i18n.getMessage`). The background does: a page would pay for each. */
export function lookUpSentences(getMessage: (key: string) => string): Sentences {
  const { pluralCategories } = new Intl.PluralRules(getMessage('localeTag')).resolvedOptions();
  const plurals = CARD_PLURALS.flatMap((key) => pluralCategories.map((form) => `${key}_${form}`));
  return Object.fromEntries([...CARD_SENTENCES, ...plurals].map((key) => [key, getMessage(key)]));
}

/** Says them, without the browser: a card outlives the extension's context on a page that stays open. */
export const speak = (sentences: Sentences): Translate => createTranslate((key) => sentences[key] ?? '');
