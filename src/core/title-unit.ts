import { Kind } from './title-kinds';

/** What stands before a unit: nothing but a space, a slash, a comma, or a boundary (dash, bracket, bar, colon). */
export const Gap = { space: 0, slash: 1, comma: 2, boundary: 3 } as const;

/** A word or phrase of a title with all it can be. */
export interface Unit {
  /** As the title writes it. */
  readonly text: string;
  /** Bits of Kind; 0 for a word no language file knows. */
  readonly kinds: number;
  /** One of Gap. */
  readonly gap: number;
}

/** Is the unit any of these kinds? */
export function is(unit: Unit | undefined, kinds: number): boolean {
  return unit !== undefined && (unit.kinds & kinds) !== 0;
}

/** Nothing but a space before the unit. */
export function follows(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap === Gap.space;
}

/** No comma and no boundary before the unit. */
export function sticks(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap < Gap.comma;
}

/** Before a role a word joins only where no language takes it for a link or a level: English `of` is Dutch for `or`. */
export function isJoin(unit: Unit | undefined): boolean {
  return is(unit, Kind.join) && !is(unit, Kind.link | Kind.level);
}

/** A slash before the unit, or the unit itself, joins. */
export function joins(unit: Unit | undefined): boolean {
  return unit?.gap === Gap.slash || isJoin(unit);
}

/** Behind a noun or role any join counts: Dutch `producten en diensten`, where French and Spanish `en` is a link. */
export function mayJoin(unit: Unit | undefined): boolean {
  return unit?.gap === Gap.slash || is(unit, Kind.join);
}

/** Does the phrase that a noun or role began end before this unit? */
export function ends(unit: Unit): boolean {
  return !sticks(unit) || (is(unit, Kind.link) && !mayJoin(unit));
}
