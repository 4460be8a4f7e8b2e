/** A phrase that stands for more than these is a list written as a phrase. */
const MAX_PHRASES = 100;

/** A phrase without notation; `open` tells on which side a star leaves its word open. */
export interface PlainPhrase {
  readonly text: string;
  readonly open: 'start' | 'end' | null;
}

/**
 * Every phrase that the notation stands for: `a|b` is either word, `(a)` may be left out, `bank*` is any word that begins so,
 * `*manager` any that ends so. Throws an Error beginning with `where` on other punctuation of that kind.
 */
export function expandPhrase(notation: string, where: string): readonly PlainPhrase[] {
  const choices = notation
    .trim()
    .split(/\s+/)
    .map((word) => choicesOf(word, notation, where));
  const texts = choices.reduce<string[]>(
    (texts, words) => texts.flatMap((text) => words.map((word) => (text && word ? `${text} ${word}` : text || word))),
    [''],
  );
  if (texts.length > MAX_PHRASES) throw new Error(`${where}: write a list instead of "${notation}"`);
  return texts
    .filter((text) => text !== '')
    .map((text) => {
      const open = text.startsWith('*') ? 'start' : text.endsWith('*') ? 'end' : null;
      const plain = text.replace(/^\*|\*$/g, '');
      if (plain.includes('*') || (text.startsWith('*') && text.endsWith('*'))) {
        throw new Error(`${where}: a star may stand at one end of a word only, in "${notation}"`);
      }
      return { text: plain, open };
    });
}

function choicesOf(word: string, notation: string, where: string): readonly string[] {
  const optional = /^\((.+)\)$/.exec(word);
  const inside = optional?.[1] ?? word;
  if (/[()[\]{}^$+?\\]/.test(inside) || inside.split('|').includes('')) {
    throw new Error(`${where}: only a|b, (a), a* and *a are understood, not "${notation}"`);
  }
  const words = inside.split('|');
  return optional ? ['', ...words] : words;
}
