/** Plural forms of the interface's sentences: keys such as savedCount_one and savedCount_other, one a category of Intl.PluralRules. */

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** Stands for the number that picks the form. */
export const COUNT = '{count}';

const MOST_TRIED = 200; // no language's rules for whole numbers differ between 200 and a million but for `many`

/** What is expected of one sentence: its placeholders, and whether it may leave out the number. */
export interface ExpectedSentence {
  readonly placeholders: readonly string[];
  readonly mayOmitCount: boolean;
}

/** The placeholders of a sentence, each once, in the order of the alphabet. */
export const placeholdersOf = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

/** Is this key one of a sentence's plural forms? */
export const isPluralForm = (key: string): boolean => FORM.test(key);

/**
 * What a locale must hold, by key, given the source's sentences. A sentence with plural forms needs exactly those that
 * Intl.PluralRules has for the locale. Only a form for a single number (`one` in English, not in French, which says it
 * of 0 too) may put the number into words.
 */
export function expectedSentences(
  source: Readonly<Record<string, string>>,
  locale: string,
): Map<string, ExpectedSentence> {
  const expected = new Map<string, ExpectedSentence>();
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  for (const [key, sentence] of Object.entries(source)) {
    const [, stem] = FORM.exec(key) ?? [];
    if (stem === undefined) {
      expected.set(key, { placeholders: placeholdersOf(sentence), mayOmitCount: false });
      continue;
    }
    const placeholders = placeholdersOf(`${source[`${stem}_other`] ?? sentence} ${COUNT}`);
    for (const form of rules.resolvedOptions().pluralCategories) {
      expected.set(`${stem}_${form}`, { placeholders, mayOmitCount: isForOneNumber(rules, form) });
    }
  }
  return expected;
}

function isForOneNumber(rules: Intl.PluralRules, form: string): boolean {
  if (form === 'other' || form === 'many') return false;
  const numbers = Array.from({ length: MOST_TRIED }, (_, number) => number);
  return numbers.filter((number) => rules.select(number) === form).length === 1;
}
