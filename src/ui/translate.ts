import type messages from '../../content/locales/en.json';

type Key = keyof typeof messages;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey = Key extends infer K ? (K extends `${infer Stem}_${PluralForm}` ? Stem : never) : never;

/** A key of the interface's sentences, as content/locales/en.json lists them; one with plural forms without its ending. */
export type MessageKey = Exclude<Key, `${string}_${PluralForm}`> | PluralKey;

/** What fills a placeholder. Numbers, days and lists are written as the interface's language writes them. */
type Value = string | number | Date | readonly string[];

/**
 * Gives the sentence of a key, its {named} placeholders filled. A sentence with plural forms takes its number as `count`:
 * `t('savedCount', { count: 3 })`.
 */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, Value>>) => string;

/**
 * Makes a Translate from the browser's lookup (`i18n.getMessage`). A placeholder without a value stays as it stands, so
 * that the mistake is seen; a key that the lookup does not know throws.
 */
export function createTranslate(getMessage: (key: string) => string): Translate {
  const tag = () => getMessage('localeTag');
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? pluralOf(getMessage, key, count, tag()) : '';
    const sentence = form || getMessage(key);
    if (sentence === '') throw new Error(`No sentence for ${key}`);
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : written(value, tag);
    });
  };
}

/** A browser's rules may know a category that ours did not when the sentences were checked: `other` always holds. */
const pluralOf = (getMessage: (key: string) => string, key: string, count: number, tag: string): string =>
  getMessage(`${key}_${new Intl.PluralRules(tag).select(count)}`) || getMessage(`${key}_other`);

/** Whole numbers below this are their digits in all languages of the interface; to ask Intl costs a page's first paint some ms. */
const FIRST_GROUPED = 1_000;

/** A number as the interface's language writes it. */
export const writeNumber = (value: number, tag: () => string): string =>
  Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED
    ? String(value)
    : new Intl.NumberFormat(tag()).format(value);

function written(value: Value, tag: () => string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return writeNumber(value, tag);
  if (value instanceof Date) return new Intl.DateTimeFormat(tag(), { dateStyle: 'long' }).format(value);
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(value);
}
