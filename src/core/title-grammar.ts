import { type Find, findAt } from './title-find';
import { Kind, NOUN } from './title-kinds';
import { ends, follows, is, isJoin, joins, mayJoin, type Unit } from './title-unit';
import type { TitleJudgement, Verdict } from './types';

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

function withoutChrome(units: readonly Unit[]): readonly Unit[] {
  const last = units.findLastIndex((unit) => is(unit, Kind.chrome));
  if (last === -1) return units;
  const rest = units.slice(last + 1);
  return rest.some((unit) => is(unit, NOUN | Kind.role | Kind.doubtful)) ? rest : units;
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
    joined ||= joins(units[at + 1]);
    if (is(unit, Kind.agent) && !isModifier(units, at, find)) return { unit, verdict: joined ? 'unsure' : 'not-pm' };
    if (!find.isField || !is(unit, Kind.department)) continue;
    if (find.verdict === 'unsure') return { unit, verdict: 'not-pm' };
    if (at === find.from - 1 ? joins(units[find.from]) : at === find.from - 2 && isJoin(units[at + 1])) {
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
    if (ends(unit)) return null;
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
