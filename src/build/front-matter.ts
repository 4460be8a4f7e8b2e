import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import * as v from 'valibot';

/**
 * Reads a Markdown file and checks its front matter against `schema`; returns the checked data and the Markdown body.
 * Throws an Error that names the file and, for a bad or missing value, the field (`points.2.sentence`).
 */
export function readFrontMatter<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): { data: v.InferOutput<Schema>; body: string } {
  const { data, content } = parseFile(file);
  const checked = v.safeParse(schema, data);
  if (checked.success) return { data: checked.output, body: content };
  const problems = checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join('; ')}`);
}

function parseFile(file: string) {
  try {
    // The empty options switch off gray-matter's cache, which answers a broken file with empty data the second time.
    return matter(readFileSync(file, 'utf8'), {});
  } catch (error) {
    throw new Error(`${file}: front matter: ${error instanceof Error ? error.message : String(error)}`);
  }
}
