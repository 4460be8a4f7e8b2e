/** Accents of Latin, Greek and Cyrillic letters, Arabic vowel marks, and invisible format characters (bidi, soft hyphen). */
const IGNORED = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\p{Cf}]/gu;
const ASCII = /^[\0-\x7f]*$/;

/** No accent, no other script: lower case is all that folding does. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * Text as it is compared: compatibility forms unified, lower case in every locale (Turkish İ and ı become i), accents and
 * invisible characters dropped. Its length may differ from the text's.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(text)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFC');
}
