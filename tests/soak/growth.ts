import type { Sample } from './run';

/** Heap may wander so far, in KB: the compiler's code, the caches of the browser. */
const HEAP_WANDERS_KB = 1_024;

/** What grew between the first look and the last, as sentences; none where all stayed flat. */
export function growthIn(samples: readonly Sample[]): string[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || samples.length < 2) return ['fewer than two looks'];
  const numbers = (['listeners', 'observers', 'intervals', 'cards'] as const).flatMap((name) => {
    if (samples.every((sample) => sample[name] <= first[name])) return []; // an observer may have given up
    return [`${name} grew from ${first[name]}: ${samples.map((sample) => sample[name]).join(', ')}`];
  });
  const grown = last.heapKB - first.heapKB;
  return grown > HEAP_WANDERS_KB ? [...numbers, `the heap grew by ${grown} KB`] : numbers;
}
