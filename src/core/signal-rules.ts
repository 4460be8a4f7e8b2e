import type { LanguageRules } from './context';
import { type Matcher, readTable } from './phrase-table';
import type { Interviewer, LeverId, Signal, SignalLanguage } from './types';

/** All rules that read a listing (`content:signals`). A language's own are a JSON string, parsed when it is first read. */
export interface SignalRules {
  readonly signals: readonly Signal[];
  /** Whom to ask about an unsaid lever. */
  readonly asks: Readonly<Record<LeverId, Interviewer>>;
  readonly languages: Readonly<Partial<Record<SignalLanguage, string>>>;
}

/** A language’s rules, made ready. */
export interface LoadedLanguage {
  readonly matcher: Matcher;
  readonly abbreviations: ReadonlySet<string>;
}

const loaded = new WeakMap<SignalRules, Map<string, LoadedLanguage>>();

/** The rules of one language, made ready once; null where there are none. */
export function loadLanguage(rules: SignalRules, language: string | null): LoadedLanguage | null {
  const json = rules.languages[language as SignalLanguage];
  if (language === null || json === undefined) return null;
  const languages = loaded.get(rules) ?? new Map<string, LoadedLanguage>();
  loaded.set(rules, languages);
  const known = languages.get(language);
  if (known) return known;
  const { table, abbreviations }: LanguageRules = JSON.parse(json);
  const fresh = { matcher: readTable(table), abbreviations: new Set(abbreviations.split(' ')) };
  languages.set(language, fresh);
  return fresh;
}
