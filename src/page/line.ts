/** Without soft hyphens, marks of direction and other characters that nobody sees. */
export const withoutInvisible = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');

/** White space folded and invisible characters dropped; null when nothing is left. */
export function foldLine(text: string): string | null {
  return withoutInvisible(text.toWellFormed()).replace(/\s+/g, ' ').trim() || null;
}
