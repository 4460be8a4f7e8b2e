import type { LeverId, Reading, Topic } from '../core/types';
import type { MessageKey, Translate } from './translate';

/** What a role answers for, in the form that “answers for …” needs, and in the order that reads well. */
const TOPICS: Readonly<Record<Topic, MessageKey>> = {
  product: 'topicProduct',
  vision: 'topicVision',
  roadmap: 'topicRoadmap',
  outcomes: 'topicOutcomes',
  revenue: 'topicRevenue',
  delivery: 'topicDelivery',
};

/** The names of the levers, as they stand inside a sentence. */
export const LEVER_NAMES: Readonly<Record<LeverId, MessageKey>> = {
  budget: 'leverBudget',
  people: 'leverPeople',
  price: 'leverPrice',
  roadmap: 'leverRoadmap',
  engineers: 'leverEngineers',
  customers: 'leverCustomers',
  success: 'leverSuccess',
};

/** More topics would make no sentence that is read at a glance. */
const MOST_TOPICS = 3;

const strongest = (topics: readonly Topic[]): readonly Topic[] => {
  const order = Object.keys(TOPICS);
  return topics.slice(0, MOST_TOPICS).sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

/** The one sentence over a reading, and a second for what the listing leaves unsaid; in the interface's language. */
export function putHeadline(t: Translate, { isRead, headline }: Pick<Reading, 'isRead' | 'headline'>): string {
  if (!isRead) return t('headlineUnread');
  const { answersFor, holds, wins, unsaid } = headline;
  const named = (levers: readonly LeverId[]) => levers.map((lever) => t(LEVER_NAMES[lever]));
  const parts = [
    answersFor.length > 0 && t('headlineAnswers', { topics: strongest(answersFor).map((topic) => t(TOPICS[topic])) }),
    holds.length > 0 && t('headlineHolds', { levers: named(holds) }),
    wins && t('headlineWins'),
  ].filter((part) => part !== false);
  const says = parts.length > 0 ? t('headlineSuggests', { parts }) : t('headlineNothing');
  return unsaid.length > 0 ? t('headlineWithUnsaid', { says, levers: named(unsaid) }) : says;
}
