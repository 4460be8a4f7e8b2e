import { Kind, NOUN } from './title-kinds';
import { Gap, type Unit } from './title-units';
import type { TitleJudgement, Verdict } from './types';

/** How far a head may stand from its noun, in unknown words: `Head of Payments and Lending Product`. */
const MAX_UNKNOWN = 2;

/** The place of a role or field that a title names, with what the words right around it make of it. */
interface Find {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  /** Only the field is named (`product management`): whoever else is named holds the job. */
  readonly isField: boolean;
  readonly isSoft: boolean;
}

/** The verdict over a title's units: the first find that stands up to the other professions in the title. */
export function judgeUnits(all: readonly Unit[]): TitleJudgement {
  const units = withoutChrome(all);
  let best: TitleJudgement = { verdict: 'not-pm', words: [] };
  for (let at = 0; at < units.length; at++) {
    const find = findAt(units, at);
    if (find === null) continue;
    const judged = weigh(units, find);
    if (judged.verdict === 'pm') return judged;
    if (judged.verdict === 'unsure' || best.words.length === 0) best = judged;
  }
  return best;
}

function is(unit: Unit | undefined, kinds: number): boolean {
  return unit !== undefined && (unit.kinds & kinds) !== 0;
}

function withoutChrome(units: readonly Unit[]): readonly Unit[] {
  const last = units.findLastIndex((unit) => is(unit, Kind.chrome));
  const rest = units.slice(last + 1);
  return rest.some((unit) => is(unit, NOUN | Kind.role | Kind.doubtful)) ? rest : units;
}

function findAt(units: readonly Unit[], at: number): Find | null {
  const unit = units[at];
  const whole = { from: at, to: at, isSoft: is(unit, Kind.soft) };
  if (is(unit, Kind.role)) return { ...whole, verdict: 'pm', isField: false };
  if (is(unit, Kind.fieldName)) return { ...whole, verdict: 'pm', isField: true };
  if (is(unit, Kind.doubtful)) return { ...whole, verdict: 'unsure', isField: true };
  return is(unit, NOUN) ? (nounThenHead(units, at) ?? headThenNoun(units, at)) : null;
}

/** `product manager`, `product line manager`, `product management`. */
function nounThenHead(units: readonly Unit[], at: number): Find | null {
  let to = at + 1;
  while (is(units[to], Kind.inner | Kind.level) && !is(units[to], Kind.after) && follows(units[to])) to++;
  const head = units[to];
  if (!is(head, Kind.after | Kind.field) || !follows(head)) return null;
  return { from: at, to, verdict: 'pm', isField: is(head, Kind.field), isSoft: false };
}

function follows(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap === Gap.space;
}

/** `head of product`, `Director, Product`, `responsable produit`, `gestion de produit`. */
function headThenNoun(units: readonly Unit[], at: number): Find | null {
  const path = pathToHead(units, at);
  if (path === null) return null;
  const head = units[path.from];
  const narrowed = is(units[at], Kind.produit);
  const verdicts = [
    path.unknown > 0 && (narrowed || is(units[at], Kind.range)) ? 'unsure' : 'pm',
    path.joined ? 'unsure' : 'pm',
    afterNoun(units, at, narrowed),
    path.tight ? 'pm' : beforeHead(units, path.from),
    besideHead(units, path.from),
  ] as const;
  const verdict = verdicts.includes('not-pm') ? 'not-pm' : verdicts.includes('unsure') ? 'unsure' : 'pm';
  return { from: path.from, to: at, verdict, isField: is(head, Kind.field), isSoft: is(head, Kind.soft) };
}

interface Path {
  readonly from: number;
  readonly unknown: number;
  /** Nothing but the words of one phrase between head and noun. */
  readonly tight: boolean;
  readonly joined: boolean;
}

function pathToHead(units: readonly Unit[], at: number): Path | null {
  let unknown = 0;
  let gaps = 0;
  let joined = false;
  for (let from = at - 1; from >= 0; from--) {
    const next = units[from + 1];
    if (next !== undefined && next.gap >= Gap.comma) gaps++;
    if (next?.gap === Gap.slash) joined = true;
    const unit = units[from];
    if (gaps > 1) return null;
    if (is(unit, Kind.before)) return { from, unknown, tight: gaps === 0, joined };
    if (is(unit, Kind.department | Kind.agent) && !joined) return null;
    if (is(unit, Kind.join)) joined = true;
    else if (!is(unit, Kind.link | Kind.level | Kind.domain) && ++unknown > MAX_UNKNOWN) return null;
  }
  return null;
}

/** What follows the noun: another function takes it as its department, an unknown word (where those precede) as its modifier. */
function afterNoun(units: readonly Unit[], at: number, narrowed: boolean): Verdict {
  let verdict: Verdict = 'pm';
  let joined = false;
  for (let to = at + 1; to < units.length; to++) {
    const unit = units[to];
    if (unit === undefined || unit.gap >= Gap.comma || is(unit, Kind.link)) break;
    if (unit.gap === Gap.slash || is(unit, Kind.join)) joined = true;
    if (is(unit, Kind.department | Kind.agent)) return joined ? 'unsure' : 'not-pm';
    if (!narrowed && !joined && !is(unit, Kind.level | Kind.inner)) verdict = 'unsure';
  }
  return verdict;
}

/** What the head's own phrase begins with, where the noun stands apart: `Vendor Manager, Product`. */
function beforeHead(units: readonly Unit[], head: number): Verdict {
  for (let at = head; at > 0 && (units[at]?.gap ?? Gap.boundary) < Gap.comma; at--) {
    const before = units[at - 1];
    if (is(before, Kind.department | Kind.agent)) return 'not-pm';
    if (!is(before, Kind.level | Kind.before | Kind.link)) return 'unsure';
  }
  return 'pm';
}

/** `Engineering Director of Product` is an engineering director. */
function besideHead(units: readonly Unit[], head: number): Verdict {
  const isOneWord = follows(units[head]);
  return isOneWord && is(units[head - 1], Kind.department | Kind.agent) ? 'not-pm' : 'pm';
}

/** Holds a find against the rest of the title: other professions before it, dual roles, consumer goods. */
function weigh(units: readonly Unit[], find: Find): TitleJudgement {
  const words = (picked: readonly Unit[]) => picked.map((unit) => unit.text);
  const found = words(units.slice(find.from, find.to + 1));
  const judged = (verdict: Verdict, ...reasons: readonly Unit[]) => ({ verdict, words: [...found, ...words(reasons)] });
  if (find.verdict === 'not-pm') return judged('not-pm');
  const next = units[find.to + 1];
  if (next !== undefined && follows(next) && is(next, Kind.overview)) return judged('not-pm', next);
  const rival = rivalBefore(units, find) ?? rivalAfter(units, find);
  if (rival !== null) return judged(rival.verdict, rival.unit);
  const consumer = find.isSoft ? units.find((unit) => is(unit, Kind.consumer)) : undefined;
  return consumer === undefined ? judged(find.verdict) : judged('unsure', consumer);
}

interface Rival {
  readonly unit: Unit;
  readonly verdict: Verdict;
}

/** An engineer before `product management` works for it; `Sales Executive & Product Manager` is both. */
function rivalBefore(units: readonly Unit[], find: Find): Rival | null {
  for (let at = find.from - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    const joined = units.slice(at + 1, find.from + 1).some((next) => next.gap === Gap.slash || is(next, Kind.join));
    if (is(unit, Kind.agent)) return { unit, verdict: joined ? 'unsure' : 'not-pm' };
    if (!find.isField || !is(unit, Kind.department)) continue;
    if (joined) return { unit, verdict: 'unsure' };
    if (is(units[at + 1], Kind.before | Kind.after) && follows(units[at + 1])) return { unit, verdict: 'not-pm' };
  }
  return null;
}

/** `Product Management Analyst` is an analyst; `Product Manager / Designer` is both. */
function rivalAfter(units: readonly Unit[], find: Find): Rival | null {
  let joined = false;
  for (let at = find.to + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.gap >= Gap.comma || is(unit, Kind.link)) return null;
    if (unit.gap === Gap.slash || is(unit, Kind.join)) joined = true;
    if (is(unit, Kind.agent)) return { unit, verdict: find.isField && !joined ? 'not-pm' : 'unsure' };
    if (find.isField && is(unit, Kind.department)) return { unit, verdict: joined ? 'unsure' : 'not-pm' };
  }
  return null;
}
