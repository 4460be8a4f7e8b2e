import { Kind, NOUN } from './title-kinds';
import { Gap, type Unit } from './title-units';
import type { TitleJudgement, Verdict } from './types';

/** How far a head may stand from its noun, in unknown words: `Head of Payments and Lending Product`. */
const MAX_UNKNOWN = 2;

/** Whoever does something else. */
const OTHERS = Kind.department | Kind.agent | Kind.companion;

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
  if (last === -1) return units;
  const rest = units.slice(last + 1);
  return rest.some((unit) => is(unit, NOUN | Kind.role | Kind.doubtful)) ? rest : units;
}

function findAt(units: readonly Unit[], at: number): Find | null {
  const unit = units[at];
  if (!is(unit, NOUN | Kind.role | Kind.fieldName | Kind.doubtful)) return null;
  const alone = { from: at, to: at, isSoft: is(unit, Kind.soft) };
  if (is(unit, Kind.role)) return { ...alone, verdict: 'pm', isField: false };
  if (is(unit, Kind.fieldName)) return { ...alone, verdict: 'pm', isField: true };
  const withHead = is(unit, NOUN) ? nounWithHead(units, at) : null;
  return (
    withHead ?? (is(unit, Kind.doubtful) && !isTime(units, at) ? { ...alone, verdict: 'unsure', isField: true } : null)
  );
}

/** The head behind the noun where there is one, unless it is only joined to it: then the head before it speaks first. */
function nounWithHead(units: readonly Unit[], at: number): Find | null {
  const behind = nounThenHead(units, at);
  return behind?.verdict === 'pm' ? behind : (headThenNoun(units, at) ?? behind);
}

/** `3 PM` is no manager. */
function isTime(units: readonly Unit[], at: number): boolean {
  return follows(units[at]) && /^\d{1,2}$/.test(units[at - 1]?.text ?? '');
}

/** `product manager`, `product line manager`, `product management`; of `product and program manager` only the half is sure. */
function nounThenHead(units: readonly Unit[], at: number): Find | null {
  let to = at + 1;
  let joined = false;
  while (
    (is(units[to], Kind.inner | Kind.level) || isJoinWord(units[to])) &&
    !is(units[to], Kind.after) &&
    sticks(units[to])
  ) {
    joined ||= isJoining(units[to]);
    to++;
  }
  const head = units[to];
  joined ||= isJoining(head);
  if (!sticks(head) || !is(head, joined ? Kind.after | Kind.companion : Kind.after | Kind.field)) return null;
  if (is(head, Kind.level) && follows(units[to + 1]) && is(units[to + 1], OTHERS)) return null;
  return { from: at, to, verdict: joined ? 'unsure' : 'pm', isField: is(head, Kind.field), isSoft: false };
}

/** No comma and no boundary before the unit. */
function sticks(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap < Gap.comma;
}

/** Before a role a word joins only where no language takes it for a link or a level: English `of` is Dutch for `or`. */
function isJoining(unit: Unit | undefined): boolean {
  return unit?.gap === Gap.slash || isJoinWord(unit);
}

function isJoinWord(unit: Unit | undefined): boolean {
  return is(unit, Kind.join) && !is(unit, Kind.link | Kind.level);
}

/** Behind a noun or role any join counts: Dutch `producten en diensten`, where French and Spanish `en` is a link. */
function mayJoin(unit: Unit | undefined): boolean {
  return unit?.gap === Gap.slash || is(unit, Kind.join);
}

/** Nothing but a space before the unit. */
function follows(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap === Gap.space;
}

/** `head of product`, `Director, Product`, `responsable produit`, `gestion de produit`. */
function headThenNoun(units: readonly Unit[], at: number): Find | null {
  const path = pathToHead(units, at);
  if (path === null) return null;
  const head = units[path.from];
  const narrowed = is(units[at], Kind.produit);
  const isRange = is(units[at], Kind.range);
  const isTrainee = is(head, Kind.level);
  const verdicts = [
    path.loose || (path.unknown > 0 && (narrowed || isRange || isTrainee)) ? 'unsure' : 'pm',
    isTrainee && sticks(units[at + 1]) && !is(units[at + 1], Kind.level | Kind.link | Kind.domain) ? 'unsure' : 'pm',
    afterNoun(units, at, narrowed),
    path.tight ? 'pm' : beforeHead(units, path.from, isRange),
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
  /** Something else is named between them, beside the noun (`Marketing & Product`) or before it (`Security Product`). */
  readonly loose: boolean;
}

function pathToHead(units: readonly Unit[], at: number): Path | null {
  let unknown = 0;
  let gaps = 0;
  let loose = false;
  for (let from = at - 1; from >= 0; from--) {
    const unit = units[from];
    if (!sticks(units[from + 1])) gaps++;
    if (units[from + 1]?.gap === Gap.slash || isJoinWord(unit)) loose = true;
    if (gaps > 1) return null;
    if (is(unit, Kind.before)) return { from, unknown, tight: gaps === 0, loose };
    // `Head of Data, Product`: the head has its own matter.
    if (gaps > 0 && !is(unit, Kind.level | Kind.link)) loose = true;
    if (is(unit, OTHERS)) {
      if (is(unit, Kind.agent | Kind.companion) || gaps > 0 || !(loose || !is(units[at], Kind.produit))) return null;
      loose = true;
    } else if (!is(unit, Kind.link | Kind.level | Kind.domain | Kind.join) && ++unknown > MAX_UNKNOWN) return null;
  }
  return null;
}

/** What follows the noun: another function takes it as its department, an unknown word (where those precede) as its modifier. */
function afterNoun(units: readonly Unit[], at: number, narrowed: boolean): Verdict {
  let verdict: Verdict = 'pm';
  let joined = false;
  for (let to = at + 1; to < units.length; to++) {
    const unit = units[to];
    if (!sticks(unit) || (is(unit, Kind.link) && !mayJoin(unit))) break;
    joined ||= mayJoin(unit);
    if (is(unit, OTHERS)) return joined ? 'unsure' : 'not-pm';
    if (!narrowed && !joined && !is(unit, Kind.level | Kind.inner)) verdict = 'unsure';
  }
  return verdict;
}

/** What the head's own phrase begins with, where the noun stands apart: `Vendor Manager, Product`. */
function beforeHead(units: readonly Unit[], head: number, isRange: boolean): Verdict {
  for (let at = head; at > 0 && sticks(units[at]); at--) {
    const before = units[at - 1];
    if (is(before, OTHERS)) return 'not-pm';
    if (!is(before, Kind.level | Kind.before | Kind.link)) return isRange ? 'not-pm' : 'unsure';
  }
  return 'pm';
}

/** `Engineering Director of Product` is an engineering director. */
function besideHead(units: readonly Unit[], head: number): Verdict {
  return follows(units[head]) && is(units[head - 1], OTHERS) ? 'not-pm' : 'pm';
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
  let joined = false;
  for (let at = find.from - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    joined ||= isJoining(units[at + 1]);
    if (is(unit, Kind.agent) && !isModifier(units, at, find)) return { unit, verdict: joined ? 'unsure' : 'not-pm' };
    if (!find.isField || !is(unit, Kind.department)) continue;
    if (at === find.from - 1 ? isJoining(units[find.from]) : at === find.from - 2 && isJoinWord(units[at + 1])) {
      return { unit, verdict: 'unsure' };
    }
    if (is(units[at + 1], Kind.before | Kind.after) && follows(units[at + 1])) return { unit, verdict: 'not-pm' };
  }
  return null;
}

/** `Product Management Analyst` is an analyst; `Product Manager / Designer` is both. */
function rivalAfter(units: readonly Unit[], find: Find): Rival | null {
  let joined = false;
  for (let at = find.to + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (!sticks(unit) || (is(unit, Kind.link) && !mayJoin(unit))) return null;
    joined ||= mayJoin(unit);
    const isRival = is(unit, Kind.agent) && !isModifier(units, at, find);
    if (isRival || (find.isField && is(unit, Kind.department) && !is(unit, Kind.level))) {
      return { unit, verdict: find.isField && !joined ? 'not-pm' : 'unsure' };
    }
  }
  return null;
}

/** A profession that goes on to another word is no profession: `Developer Experience Product Manager`. */
function isModifier(units: readonly Unit[], agent: number, find: Find): boolean {
  let next = agent + 1;
  while (follows(units[next]) && is(units[next], Kind.level) && next !== find.from) next++;
  if (!follows(units[next]) || is(units[next], Kind.link | Kind.join)) return false;
  return next !== find.from || !find.isField;
}
