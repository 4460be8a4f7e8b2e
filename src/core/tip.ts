import type { Listing, Point, Tip } from './types';

/** The places in `text` where `word` stands, as a count; both lower case. Inner matches count: `stakeholder` in `stakeholders`. */
function countOf(word: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** The point whose words the listing uses most; the first where it uses none. `points` is not empty. */
function fittingPoint(listing: Pick<Listing, 'text' | 'lang'>, points: readonly [Point, ...Point[]]): Point {
  const text = listing.text.toLowerCase();
  const own = listing.lang?.toLowerCase().split('-')[0] ?? '';
  const weight = (point: Point) => {
    const words = point.fits[own] ?? Object.values(point.fits).flat();
    return words.reduce((sum, word) => sum + countOf(word.toLowerCase(), text), 0);
  };
  const weighed = points.map((point) => ({ point, weight: weight(point) }));
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).point;
}

/** Listing -> Tip: the essay's quote and the point that fits the listing's words best. Throws where there is no point at all. */
export function composeTip(
  listing: Pick<Listing, 'text' | 'lang'>,
  { points, quote }: { points: readonly Point[]; quote: string },
): Tip {
  const [first, ...others] = points;
  if (!first) throw new Error('content/points.md: no points');
  return { quote, point: fittingPoint(listing, [first, ...others]) };
}
