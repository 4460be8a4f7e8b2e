import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LEVER_IDS, type Norms } from '../core/types';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Counts = v.array(Count);

const LanguageNorms = v.pipe(
  v.strictObject({
    n: Count,
    counts: v.strictObject({ wins: Counts, answers: Counts, holds: Counts }),
    unsaid: v.strictObject(
      Object.fromEntries(LEVER_IDS.map((lever) => [lever, Count])) as Record<(typeof LEVER_IDS)[number], typeof Count>,
    ),
    signals: v.record(v.string(), Count),
  }),
  v.check(
    ({ n, counts }) => Object.values(counts).every((counted) => counted.reduce((sum, each) => sum + each, 0) === n),
    'counts: every listing is counted once a side',
  ),
  v.check(
    ({ n, unsaid, signals }) => [...Object.values(unsaid), ...Object.values(signals)].every((each) => each <= n),
    'unsaid, signals: no more listings than there are',
  ),
);

const NormsFile = v.strictObject({
  source: v.pipe(v.string(), v.nonEmpty()),
  date: v.pipe(v.string(), v.isoDate()),
  languages: v.record(v.string(), LanguageNorms),
});

/** Reads content/norms.json, which `evaluate -- texts FILE --norms` writes. Throws an Error with file and field. */
export function readNorms(file: string): Norms {
  const norms = v.safeParse(NormsFile, JSON.parse(readFileSync(file, 'utf8')));
  if (norms.success) return norms.output;
  const [issue] = norms.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
