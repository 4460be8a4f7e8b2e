/** White space folded and invisible characters dropped; null when nothing is left. */
export function foldLine(text: string): string | null {
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
