import path from 'node:path';
import { compileTitles, readTitles } from '../../src/build/titles';
import { titlesPerSecond } from './titles';

/** What the core does in Node on one core; no browser. */
export interface CoreRow {
  readonly measure: string;
  readonly value: number;
}

const TITLES = path.resolve(import.meta.dirname, '../../content/titles');

/** Measures the core over its own tables: every title of content/titles. */
export function measureCore(): CoreRow[] {
  const titles = readTitles(TITLES).flatMap(({ hits, misses, unsure }) => [...hits, ...misses, ...unsure]);
  const { rules } = compileTitles(TITLES);
  return [{ measure: 'titles judged a second', value: Math.round(titlesPerSecond(titles, rules)) }];
}
