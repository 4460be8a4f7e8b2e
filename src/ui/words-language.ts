import type { ReadingWords, SignalLanguage } from '../core/types';

/** What is said of signals and levers, in every language that it is written in. */
export type AllReadingWords = { readonly en: ReadingWords } & Readonly<Partial<Record<SignalLanguage, ReadingWords>>>;

/** The words for an interface in `locale` (a BCP 47 tag): its own language where they are written in it, else English. */
export function wordsFor(locale: string, all: AllReadingWords): ReadingWords {
  const own = locale.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(all, own) && all[own as SignalLanguage]) || all.en;
}

/** The `lang` to mark words with: undefined where they are in the interface's own language. */
export function foreignLang(locale: string, { language }: ReadingWords): string | undefined {
  return locale.toLowerCase().split('-')[0] === language ? undefined : language;
}
