import type { LeverId, Reading, Topic } from '../core/types';
import type { MessageKey, Translate } from './translate';

/** What a role answers for, in the form that “answers for …” needs, in the order of the sentence: what comes of the product stands last. */
const TOPICS: Readonly<Record<Topic, MessageKey>> = {
  product: 'topicProduct',
  vision: 'topicVision',
  roadmap: 'topicRoadmap',
  delivery: 'topicDelivery',
  outcomes: 'topicOutcomes',
  revenue: 'topicRevenue',
};
/** Behind the product, its vision or its roadmap they are “its”; alone, nothing is there that they could be of. */
const TOPICS_ALONE: Readonly<Partial<Record<Topic, MessageKey>>> = {
  delivery: 'topicDeliveryAlone',
  outcomes: 'topicOutcomesAlone',
  revenue: 'topicRevenueAlone',
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

/** The one sentence over a reading, and a second for what the listing leaves unsaid; in the interface's language. */
export function putHeadline(t: Translate, { isRead, headline }: Pick<Reading, 'isRead' | 'headline'>): string {
  if (!isRead) return t('headlineUnread');
  const { answersFor, holds, wins, unsaid } = headline;
  const named = (levers: readonly LeverId[]) => levers.map((lever) => t(LEVER_NAMES[lever]));
  const parts = [
    answersFor.length > 0 && t('headlineAnswers', { topics: topicKeys(answersFor).map((key) => t(key)) }),
    holds.length > 0 && t('headlineHolds', { levers: named(holds) }),
    wins && t('headlineWins'),
  ].filter((part) => part !== false);
  const says = parts.length > 0 ? t('headlineSuggests', { parts }) : t('headlineNothing');
  return unsaid.length > 0 ? t('headlineWithUnsaid', { says, levers: named(unsaid) }) : says;
}

/** The strongest topics, in the order of the sentence. */
function topicKeys(answersFor: readonly Topic[]): readonly MessageKey[] {
  const strongest = answersFor.slice(0, MOST_TOPICS);
  const ordered = (Object.keys(TOPICS) as Topic[]).filter((topic) => strongest.includes(topic));
  const isAlone = ordered.every((topic) => TOPICS_ALONE[topic]);
  return ordered.map((topic) => (isAlone ? TOPICS_ALONE[topic] : undefined) ?? TOPICS[topic]);
}
