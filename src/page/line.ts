/** White space folded and invisible characters dropped; null when nothing is left. */
export function foldLine(text: string): string | null {
  return (
    text
      .toWellFormed()
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
