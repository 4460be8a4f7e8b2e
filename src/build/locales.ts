import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

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
 * {named} placeholders stay: createTranslate fills them. Throws an Error naming file and key when a key or a placeholder
 * is missing, unknown or different from the source locale's, and when the description is too long for the store.
 */
export function compileLocales(dir: string): Record<string, Record<string, Message>> {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const locales = new Map(names.map((name) => [path.parse(name).name, readLocale(path.join(dir, name))]));
  const source = locales.get(SOURCE_LOCALE);
  if (!source) throw new Error(`${path.join(dir, `${SOURCE_LOCALE}.json`)}: is missing`);
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

const toMessage = (value: v.InferOutput<typeof LocaleFile>[string]): Message => {
  if (typeof value === 'string') return { message: value };
  const { message, description } = value;
  return description === undefined ? { message } : { message, description };
};

function checkLocale(file: string, messages: Messages, source: Messages): void {
  for (const key of new Set([...Object.keys(source), ...Object.keys(messages)])) {
    const [theirs, ours] = [source[key], messages[key]];
    if (!ours) throw new Error(`${file}: ${key}: is missing`);
    if (!theirs) throw new Error(`${file}: ${key}: is not in ${SOURCE_LOCALE}.json`);
    const [expected, found] = [placeholders(theirs), placeholders(ours)];
    if (expected !== found) throw new Error(`${file}: ${key}: has placeholders ${found}, expected ${expected}`);
  }
  const { length } = messages.extensionDescription?.message ?? '';
  if (length <= DESCRIPTION_LIMIT) return;
  throw new Error(`${file}: extensionDescription: has ${length} characters, at most ${DESCRIPTION_LIMIT}`);
}

const placeholders = ({ message }: Message) => [...new Set(message.match(/\{\w+\}/g))].sort().join(' ') || 'none';

const escapeMessage = (entry: Message): Message => ({ ...entry, message: entry.message.replaceAll('$', '$$$$') });

const mapValues = <A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
