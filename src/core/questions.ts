import { tellingFirst } from './telling';
import {
  type Finding,
  type Interviewer,
  LEVER_IDS,
  type LeverId,
  type Question,
  type Side,
  type Signal,
} from './types';

/** How many questions fit an interview. */
const MOST = 5;

/** In which order unsaid levers are worth asking about: what decides most comes first. */
const LEVERS_BY_WEIGHT: readonly LeverId[] = [
  'roadmap',
  'success',
  'people',
  'engineers',
  'budget',
  'customers',
  'price',
];

interface Grounds {
  readonly signals: readonly Signal[];
  readonly asks: Readonly<Record<LeverId, Interviewer>>;
  readonly findings: readonly Finding[];
  readonly unsaid: readonly LeverId[];
}

/** At most five questions: what the role answers for, then by turns what is unsaid and what was found on each side; none twice. */
export function chooseQuestions({ signals, asks, findings, unsaid }: Grounds): readonly Question[] {
  const ofSide = (side: Side): Question[] =>
    tellingFirst(
      findings.filter((finding) => finding.side === side),
      signals,
    ).map(({ id, ask }) => ({ about: { signal: id }, ask }));
  const ofLevers: Question[] = LEVERS_BY_WEIGHT.filter((lever) => unsaid.includes(lever)).map((lever) => ({
    about: { lever },
    ask: asks[lever],
  }));
  const turns = [ofSide('answers'), ofLevers, ofSide('wins'), [...ofLevers], ofSide('holds')];
  const chosen: Question[] = [];
  while (chosen.length < MOST && turns.some((turn) => turn.length > 0)) {
    for (const turn of turns) {
      const next = turn.find((question) => !chosen.some((other) => sameAs(other, question)));
      turn.splice(0, next ? turn.indexOf(next) + 1 : turn.length);
      if (next && chosen.length < MOST) chosen.push(next);
    }
  }
  return chosen;
}

/** Without signals for a language, what is worth asking anywhere. */
export function generalQuestions(asks: Grounds['asks']): readonly Question[] {
  return LEVERS_BY_WEIGHT.slice(0, MOST).map((lever) => ({ about: { lever }, ask: asks[lever] }));
}

const keyOf = ({ about }: Question) => ('signal' in about ? `signal ${about.signal}` : `lever ${about.lever}`);
const sameAs = (a: Question, b: Question) => keyOf(a) === keyOf(b);

/** The levers in their order. */
export function inOrder(levers: ReadonlySet<LeverId>): readonly LeverId[] {
  return LEVER_IDS.filter((lever) => levers.has(lever));
}
