import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { COUNT, type ExpectedSentence, expectedSentences, isPluralForm, placeholdersOf } from './plurals';

/** One sentence of the interface in the browser's own form (messages.json). */
export interface Message {
  readonly message: string;
  readonly description?: string;
}

/** The locale that the others are held against, and the manifest's default_locale. */
const SOURCE_LOCALE = 'en';

/** Chrome Web Store's limit for a manifest's description, in characters. */
const DESCRIPTION_LIMIT = 132;

const Sentence = v.pipe(v.string(), v.nonEmpty());
const LocaleFile = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]\w*$/i, 'a key holds only letters, digits and _')),
  v.union([Sentence, v.strictObject({ message: Sentence, description: v.optional(Sentence) })]),
);

/**
 * Compiles every <lang>.json of a folder to the browser's messages, per locale. The browser's own `$` is escaped, and the
 * {named} placeholders stay: createTranslate fills them. Throws an Error naming file and key when a key, a plural form
 * or a placeholder is missing, unknown or different from the source locale's, when two keys differ only in case, and
 * when the description is too long for the store.
 */
export function compileLocales(dir: string): Record<string, Record<string, Message>> {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const locales = new Map(names.map((name) => [path.parse(name).name, readLocale(path.join(dir, name))]));
  const source = locales.get(SOURCE_LOCALE);
  if (!source) throw new Error(`${path.join(dir, `${SOURCE_LOCALE}.json`)}: is missing`);
  checkCase(path.join(dir, `${SOURCE_LOCALE}.json`), Object.keys(source));
  for (const [name, messages] of locales) checkLocale(path.join(dir, `${name}.json`), messages, source);
  const escaped = [...locales].map(([name, messages]) => [name, mapValues(messages, escapeMessage)] as const);
  return Object.fromEntries(escaped);
}

type Messages = Record<string, Message>;

function readLocale(file: string): Messages {
  const checked = v.safeParse(LocaleFile, parseJson(file));
  if (checked.success) return mapValues(checked.output, toMessage);
  const problems = checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join('; ')}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Chromium looks sentences up without regard to case. */
function checkCase(file: string, keys: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const key of keys) {
    const other = seen.get(key.toLowerCase());
    if (other) throw new Error(`${file}: ${key}: differs from ${other} only in case`);
    seen.set(key.toLowerCase(), key);
  }
}

const toMessage = (value: v.InferOutput<typeof LocaleFile>[string]): Message => {
  if (typeof value === 'string') return { message: value };
  const { message, description } = value;
  return description === undefined ? { message } : { message, description };
};

function checkLocale(file: string, messages: Messages, source: Messages): void {
  const { name } = path.parse(file);
  const sentences = mapValues(source, ({ message }) => message);
  const expected = expectedSentences(sentences, name);
  for (const key of new Set([...expected.keys(), ...Object.keys(messages)])) {
    const problem = problemOf(key, messages[key]?.message, expected.get(key));
    if (problem) throw new Error(`${file}: ${key}: ${problem}`);
  }
  const tag = messages.localeTag?.message ?? tagOf(name);
  if (tag !== tagOf(name)) throw new Error(`${file}: localeTag: is ${tag}, expected ${tagOf(name)}`);
  const direction = messages.localeDirection?.message ?? 'ltr';
  if (!/^(?:ltr|rtl)$/.test(direction)) throw new Error(`${file}: localeDirection: is ${direction}, not ltr or rtl`);
  const { length } = messages.extensionDescription?.message ?? '';
  if (length <= DESCRIPTION_LIMIT) return;
  throw new Error(`${file}: extensionDescription: has ${length} characters, at most ${DESCRIPTION_LIMIT}`);
}

const tagOf = (name: string) => name.replace('_', '-');

/** What is wrong with a sentence, in words, or null. */
function problemOf(key: string, sentence: string | undefined, expected: ExpectedSentence | undefined): string | null {
  if (sentence === undefined) return 'is missing';
  if (!expected) return isPluralForm(key) ? 'is no plural form of this language' : `is not in ${SOURCE_LOCALE}.json`;
  const found = placeholdersOf(sentence);
  if (!isPluralForm(key) && found.includes(COUNT)) return `has ${COUNT}, so it needs plural forms: ${key}_other`;
  const wanted = expected.placeholders.filter(
    (name) => !(name === COUNT && expected.mayOmitCount && !found.includes(name)),
  );
  if (wanted.join() === found.join()) return null;
  return `has placeholders ${listed(found)}, expected ${listed(wanted)}`;
}

const listed = (names: readonly string[]) => names.join(' ') || 'none';

const escapeMessage = (entry: Message): Message => ({ ...entry, message: entry.message.replaceAll('$', '$$$$') });

const mapValues = <A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
