import type { LeverId, Topic } from './types';

/** The means that go with answering for something; any one of them backs the promise. */
const MEANS: Readonly<Record<Topic, readonly LeverId[]>> = {
  product: ['roadmap', 'budget', 'people'],
  vision: ['roadmap', 'customers'],
  roadmap: ['roadmap'],
  outcomes: ['success', 'roadmap'],
  revenue: ['price', 'budget'],
  delivery: ['engineers', 'people'],
};

/** The means that a listing leaves unsaid while it makes the role answer for `topic`; none when it states one that backs the promise. */
export function missingMeans(topic: Topic, unsaid: readonly LeverId[]): readonly LeverId[] {
  const means = MEANS[topic];
  return means.every((lever) => unsaid.includes(lever)) ? means : [];
}
