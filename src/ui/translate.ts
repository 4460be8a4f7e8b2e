import type messages from '../../content/locales/en.json';

/** A key of the interface's sentences, as content/locales/en.json lists them. */
export type MessageKey = keyof typeof messages;

/** Gives the sentence of a key, its {named} placeholders filled. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes a Translate from the browser's lookup (`i18n.getMessage`). A placeholder without a value stays as it stands, so
 * that the mistake is seen; a key that the lookup does not know throws.
 */
export function createTranslate(getMessage: (key: string) => string): Translate {
  return (key, values = {}) => {
    const sentence = getMessage(key);
    if (sentence === '') throw new Error(`No sentence for ${key}`);
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
  };
}
