import { judgeTitle, type TitleRules } from '../../src/core/title';

/** Runs of a measurement, after one that warms the compiler up. */
const RUNS = 5;

/** Titles judged in a second on one core: the median of five runs over `titles`. */
export function titlesPerSecond(titles: readonly string[], rules: TitleRules): number {
  const runs = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    for (const title of titles) judgeTitle(title, rules);
    return (titles.length * 1000) / (performance.now() - start);
  });
  return runs.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}
