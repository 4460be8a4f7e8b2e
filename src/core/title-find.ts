import { Kind, NOUN, OTHERS } from './title-kinds';
import { ends, follows, Gap, is, isJoin, joins, mayJoin, sticks, type Unit } from './title-unit';
import type { Verdict } from './types';

/** The place of a role or field that a title names, with what the words right around it make of it. */
export interface Find {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  /** Only the field is named (`product management`): whoever else is named holds the job. */
  readonly isField: boolean;
  readonly isSoft: boolean;
}

/** What the unit at this place begins or completes: a role, a field, a noun with its head, or nothing. */
export function findAt(units: readonly Unit[], at: number): Find | null {
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

/** `product manager`, `product line manager`, `product management`; of `product and project manager` only the half is sure. */
function nounThenHead(units: readonly Unit[], at: number): Find | null {
  const to = headBehind(units, at);
  const head = units[to];
  const joined = units.slice(at + 1, to + 1).some(joins);
  if (!sticks(head) || !is(head, joined ? Kind.after | Kind.companion : Kind.after | Kind.field)) return null;
  const isOnlyLevel = is(head, Kind.level) && follows(units[to + 1]) && is(units[to + 1], OTHERS);
  if (isOnlyLevel) return null; // product lead engineer
  return { from: at, to, verdict: joined ? 'unsure' : 'pm', isField: is(head, Kind.field), isSoft: false };
}

function headBehind(units: readonly Unit[], at: number): number {
  const isBetween = (unit: Unit | undefined) =>
    sticks(unit) && !is(unit, Kind.after | Kind.department) && (is(unit, Kind.inner | Kind.level) || isJoin(unit));
  let to = at + 1;
  while (isBetween(units[to])) to++;
  return to;
}

/** `head of product`, `Director, Product`, `responsable produit`, `gestion de produit`. */
function headThenNoun(units: readonly Unit[], at: number): Find | null {
  const path = pathToHead(units, at);
  if (path === null) return null;
  const head = units[path.from];
  const narrowed = is(units[at], Kind.produit);
  const isRange = is(units[at], Kind.range);
  const isWeak = is(head, Kind.level); // `lead` and `intern` are levels of other work, too
  const verdict = strictest([
    path.loose || (path.unknown > 0 && (narrowed || isRange || isWeak)) ? 'unsure' : 'pm',
    afterNoun(units, at, narrowed),
    path.tight ? 'pm' : beforeHead(units, path.from, isRange),
    besideHead(units, path.from),
  ]);
  return { from: path.from, to: at, verdict, isField: is(head, Kind.field), isSoft: is(head, Kind.soft) };
}

function strictest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('not-pm') ? 'not-pm' : verdicts.includes('unsure') ? 'unsure' : 'pm';
}

interface Path {
  readonly from: number;
  /** Words between that no language file knows: `Head of Carbon Credits Product`. */
  readonly unknown: number;
  /** Nothing but the words of one phrase between head and noun. */
  readonly tight: boolean;
  /** Something else is named between them, beside the noun (`Marketing & Product`) or before it (`Security Product`). */
  readonly loose: boolean;
}

function pathToHead(units: readonly Unit[], at: number): Path | null {
  let unknown = 0;
  let tight = true;
  let loose = false;
  for (let from = at - 1; from >= 0; from--) {
    const unit = units[from];
    tight &&= sticks(units[from + 1]);
    loose ||= units[from + 1]?.gap === Gap.slash || isJoin(unit);
    if (is(unit, Kind.before)) return { from, unknown, tight, loose };
    // `Head of Data, Product`: the head has its own matter, and the product is the department.
    if (!tight && !is(unit, Kind.level | Kind.link)) return null;
    if (is(unit, OTHERS)) {
      if (is(unit, Kind.agent | Kind.companion) || (is(units[at], Kind.produit) && !loose)) return null;
      loose = true;
    } else if (!is(unit, Kind.link | Kind.level | Kind.domain | Kind.join)) unknown++;
  }
  return null;
}

/** What follows the noun: another function takes it as its department, an unknown word (where those precede) as its modifier. */
function afterNoun(units: readonly Unit[], at: number, narrowed: boolean): Verdict {
  let verdict: Verdict = 'pm';
  let joined = false;
  for (let to = at + 1; to < units.length; to++) {
    const unit = units[to];
    if (unit === undefined || ends(unit)) break;
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
    if (is(before, Kind.domain) && !isRange) return 'unsure';
    if (!is(before, Kind.level | Kind.before | Kind.link)) return 'not-pm';
  }
  return 'pm';
}

/** `Engineering Director of Product` is an engineering director, `Regulatory Affairs Manager` one of regulation. */
function besideHead(units: readonly Unit[], head: number): Verdict {
  if (!follows(units[head])) return 'pm';
  const beside = units[head - 1]?.kinds === 0 && follows(units[head - 1]) ? head - 2 : head - 1;
  return is(units[beside], OTHERS) ? 'not-pm' : 'pm';
}
