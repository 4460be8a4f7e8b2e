/** A labelled case and what was answered. */
export interface Outcome {
  readonly expected: boolean;
  readonly answered: boolean;
}

export interface Scores {
  readonly n: number;
  readonly positives: number;
  /** Shares from 0 to 1 with four digits; null where nothing is there to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and F1 of yes-or-no answers. */
export function score(outcomes: readonly Outcome[]): Scores {
  const count = (expected: boolean, answered: boolean) =>
    outcomes.filter((outcome) => outcome.expected === expected && outcome.answered === answered).length;
  const found = count(true, true);
  const wrong = count(false, true);
  const missed = count(true, false);
  return {
    n: outcomes.length,
    positives: found + missed,
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
