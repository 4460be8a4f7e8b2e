import * as v from 'valibot';
import { readFrontMatter } from './front-matter';

const FrontMatter = v.strictObject({ title: v.pipe(v.string(), v.nonEmpty()) });

/** Reads content/sample.md, the listing of an invented company on which newcomers try the reading. Throws with file and field. */
export function compileSample(file: string): { title: string; text: string } {
  const { data, body } = readFrontMatter(file, FrontMatter);
  const text = body.trim();
  if (text === '') throw new Error(`${file}: has no text`);
  return { title: data.title, text };
}
