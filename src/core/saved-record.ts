import * as v from 'valibot';
import { keepWhatMayBeKept, MOST, type QuestionKey, type SavedListing } from './saved-listing';
import { type Interviewer, LEVER_IDS, type Side } from './types';

/** The version that this extension writes. The next adds a step to STEPS, and the old one's fixture in tests/fixtures/saved/ stays. */
const SAVED_VERSION = 1;

/** What one stored record turned out to be. */
export type ReadRecord =
  | { readonly state: 'sound'; readonly listing: SavedListing; readonly isUpgraded: boolean }
  /** Written by a newer version of the extension: to be left as it is. */
  | { readonly state: 'newer'; readonly id: string }
  | { readonly state: 'damaged' };

/** By version: how a record of that version becomes one of the next. */
export type Steps = Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;
const STEPS: Steps = {};

const keysOf = <K extends string>(all: Readonly<Record<K, true>>) => Object.keys(all) as [K, ...K[]];
const Lever = v.picklist(LEVER_IDS);
const SideName = v.picklist(keysOf<Side>({ wins: true, answers: true, holds: true }));
const Ask = v.picklist(keysOf<Interviewer>({ manager: true, engineer: true, executive: true, peer: true }));

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Name = v.nullable(text(MOST.name));
const SignalId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/));
const WholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** As Date.toISOString writes it, so that dates sort as texts. */
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), v.check(isRealDate));
const Url = v.union([v.literal(''), v.pipe(text(MOST.url), v.regex(/^https?:\/\/\S+$/i))]);
const levers = v.array(Lever);
const About = v.union([v.strictObject({ signal: SignalId }), v.strictObject({ lever: Lever })]);
const isQuestionKey = (key: unknown) => /^(?:signal|lever):[a-z][a-z0-9-]{0,79}$/.test(String(key));

const Reading = v.strictObject({
  language: v.nullable(text(40)),
  isRead: v.boolean(),
  counts: v.strictObject({ wins: WholeNumber, answers: WholeNumber, holds: WholeNumber }),
  quotes: v.pipe(
    v.array(v.strictObject({ signal: SignalId, side: SideName, quote: text(MOST.quote) })),
    v.maxLength(MOST.quotes),
  ),
  stated: levers,
  unsaid: levers,
  questions: v.pipe(v.array(v.strictObject({ about: About, ask: Ask })), v.maxLength(MOST.questions)),
});

const Saved = v.strictObject({
  version: v.literal(SAVED_VERSION),
  id: v.pipe(text(MOST.id), v.minLength(1)),
  title: v.pipe(text(MOST.title), v.minLength(1)),
  company: Name,
  place: Name,
  board: Name,
  url: Url,
  savedAt: IsoDate,
  seenAt: IsoDate,
  reading: v.nullable(Reading),
  notes: text(MOST.notes),
  answers: v.pipe(
    v.record(v.custom<QuestionKey>(isQuestionKey), text(MOST.answer)),
    v.check((answers) => Object.keys(answers).length <= MOST.answers),
  ),
});

/** All that is known of a record before its version is. */
const Dated = v.looseObject({
  version: WholeNumber,
  id: v.pipe(text(MOST.id), v.minLength(1)),
});

/** Reads what was stored or imported: brings older versions up to date, leaves newer ones, trusts nothing. */
export function readRecord(data: unknown, steps: Steps = STEPS): ReadRecord {
  const dated = v.safeParse(Dated, data);
  if (!dated.success) return { state: 'damaged' };
  const { version, id } = dated.output;
  if (version > SAVED_VERSION) return { state: 'newer', id };
  const parsed = v.safeParse(Saved, upgrade(dated.output, steps));
  if (!parsed.success) return { state: 'damaged' };
  const listing: SavedListing = parsed.output;
  return { state: 'sound', listing: keepWhatMayBeKept(listing), isUpgraded: version < SAVED_VERSION };
}

/** Step by step to the version that is written now; as far as the steps lead. */
function upgrade(record: Record<string, unknown> & { version: number }, steps: Steps): Record<string, unknown> {
  let current: Record<string, unknown> = record;
  for (let version = record.version; version < SAVED_VERSION; version += 1) {
    const step = steps[version];
    if (!step) return current;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

function isRealDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
