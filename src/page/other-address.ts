import { stableKeys } from './url-kind';

/**
 * Do two addresses of one site name two jobs: `/jobs/4711` and `/jobs/4000`, `?id=1` and `?id=2`? Where they name one in
 * unlike ways (by number and by words, in two languages, with and without "apply"), that is not known, and false.
 */
export function namesAnother(a: URL, b: URL): boolean {
  if (a.hostname !== b.hostname) return false;
  const values = new Map(stableKeys(b));
  const keys = stableKeys(a).filter(([key]) => values.has(key));
  if (keys.length > 0) return keys.some(([key, value]) => value !== values.get(key));
  const [ones, others] = [segmentsOf(a), segmentsOf(b)];
  if (ones.length !== others.length) return false;
  const pairs = ones.map((one, at) => [one, others[at] ?? '', at === ones.length - 1] as const);
  const unlike = pairs.filter(([one, other]) => one !== other);
  return unlike.length > 0 && unlike.every(([one, other, isLast]) => areTwo(one, other, isLast));
}

const segmentsOf = ({ pathname, hash }: URL) =>
  `${pathname}${/^#!?\//.test(hash) ? hash : ''}`.split('/').filter(Boolean);

/** By their numbers, else, at the end of an address, by their words; a number beside words tells nothing. */
function areTwo(one: string, other: string, isLast: boolean): boolean {
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  if (numbers.length > 0 && others.length > 0) return !numbers.some((number) => others.includes(number));
  return isLast && numbers.length === others.length;
}

function numbersIn(segment: string): readonly string[] {
  return segment.match(/\d{3,}/g) ?? [];
}
