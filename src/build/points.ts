import * as v from 'valibot';
import type { Counterpart, Essay, Point } from '../core/types';
import { textOf } from '../ui/passage';
import { readFrontMatter } from './front-matter';

/** What content/points.md says: the key points, who is who, and the essay's pull quote. */
export interface PointsContent {
  readonly points: readonly Point[];
  readonly counterparts: readonly Counterpart[];
  readonly quote: string;
}

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());

const PointSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not lower-case words joined by hyphens')),
  name: Words,
  mayor: Words,
  ceo: Words,
  pm: Words,
  sentence: Words,
});

const PointsFrontMatter = v.strictObject({
  quote: Words,
  counterparts: v.pipe(v.array(v.strictObject({ city: Words, product: Words })), v.nonEmpty()),
  points: v.pipe(
    v.array(PointSchema),
    v.nonEmpty(),
    v.check((points) => new Set(points.map(({ id }) => id)).size === points.length, 'two points share an id'),
  ),
});

/**
 * Compiles content/points.md. Throws an Error naming file and field when a field is bad, when a point's sentence does not
 * stand in `essay`, or when the quote is not the essay's own pull quote.
 */
export function compilePoints(file: string, essay: Essay): PointsContent {
  const { data } = readFrontMatter(file, PointsFrontMatter);
  const texts = essay.blocks.map(textOf);
  data.points.forEach(({ sentence }, index) => {
    if (texts.some((text) => text.includes(sentence))) return;
    throw new Error(`${file}: points.${index}.sentence: does not stand in the essay: ${sentence}`);
  });
  if (data.quote !== essay.quote) throw new Error(`${file}: quote: is not the essay's pull quote: ${essay.quote}`);
  return data;
}
