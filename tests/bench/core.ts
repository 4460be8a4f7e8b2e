import path from 'node:path';
import { compileTitles, readTitles } from '../../src/build/titles';
import { measureReading } from './reading';
import { titlesPerSecond } from './titles';

/** What the core does in Node on one core; no browser. */
export interface CoreRow {
  readonly measure: string;
  readonly value: number;
}

const TITLES = path.resolve(import.meta.dirname, '../../content/titles');

/** Measures the core over the project's own words: every title of content/titles, the sample listing repeated. */
export async function measureCore(): Promise<CoreRow[]> {
  const titles = readTitles(TITLES).flatMap(({ hits, misses, unsure }) => [...hits, ...misses, ...unsure]);
  const { rules } = compileTitles(TITLES);
  return [
    { measure: 'titles judged a second', value: Math.round(titlesPerSecond(titles, rules)) },
    ...(await measureReading()),
  ];
}
