/** A passage under its heading. */
export interface WordSection {
  readonly heading: string;
  readonly body: string;
}

/** The parts of a Markdown body under headings of one level (`## en`). Throws where words stand before the first. */
export function splitSections(body: string, level: number, where: string): readonly WordSection[] {
  const parts = body.split(new RegExp(`^${'#'.repeat(level)} +(?=\\S)`, 'mu'));
  if (parts[0]?.trim()) throw new Error(`${where}: words before the first heading: ${parts[0].trim().slice(0, 40)}`);
  return parts.slice(1).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.trim(), body: lines.join('\n').trim() };
  });
}

/** White space at which a line may break: French sets a space that may not before “?”, “:” and inside of its quotes. */
const BREAKABLE = /[^\S\u00a0\u202f]+/g;

/** The paragraphs of a passage, each on one line; throws when there are not as many as `names`. */
export function readParagraphs<Name extends string>(
  body: string,
  names: readonly Name[],
  where: string,
): Readonly<Record<Name, string>> {
  const paragraphs = body.split(/\n\s*\n/).map((paragraph) => paragraph.replace(BREAKABLE, ' ').trim());
  if (paragraphs.length !== names.length || paragraphs.includes(''))
    throw new Error(`${where}: expected ${names.length} paragraphs (${names.join(', ')}), found ${paragraphs.length}`);
  return Object.fromEntries(names.map((name, at) => [name, paragraphs[at] ?? ''])) as Record<Name, string>;
}
