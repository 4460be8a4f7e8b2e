import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { CONTEXT_GROUPS, type LanguageRules } from '../core/context';
import { SECTIONS } from '../core/sections';
import { SIGNAL_LANGUAGES, type SignalLanguage } from '../core/types';
import { cutWords } from '../core/words';
import { readFrontMatter } from './front-matter';
import type { LeversFile } from './levers';
import { type Notation, parsePhrase } from './phrase-notation';
import { compilePhrases, type NumberedPhrase } from './phrase-table';
import type { SignalFile } from './signals';

const Words = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);
const groups = <const Names extends readonly string[]>(names: Names) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, Words])) as Record<Names[number], typeof Words>);

/** The front matter of content/languages/<lang>.md: how a listing of that language is read. */
const LanguageFrontMatter = v.strictObject({
  language: v.pipe(v.string(), v.nonEmpty()),
  lists: v.record(v.string(), v.array(v.string())),
  links: Words,
  abbreviations: Words,
  headings: groups(SECTIONS),
  context: groups(CONTEXT_GROUPS),
});

/** Compiles what is known of each language to a JSON string that is parsed only where that language is read. Throws with file and field. */
export function compileLanguages(
  dir: string,
  signals: readonly SignalFile[],
  levers: LeversFile,
): Readonly<Partial<Record<SignalLanguage, string>>> {
  const there = SIGNAL_LANGUAGES.filter((language) => existsSync(path.join(dir, `${language}.md`)));
  return Object.fromEntries(
    there.map((language) => [
      language,
      JSON.stringify(compileLanguage(path.join(dir, `${language}.md`), language, signals, levers)),
    ]),
  );
}

function compileLanguage(
  file: string,
  language: SignalLanguage,
  signals: readonly SignalFile[],
  levers: LeversFile,
): LanguageRules {
  const { data } = readFrontMatter(file, LanguageFrontMatter);
  const notation: Notation = { language, lists: data.lists };
  const number = (phrases: readonly string[] | undefined, output: number, where: string): NumberedPhrase[] =>
    (phrases ?? []).map((phrase) => ({ phrase: parsePhrase(phrase, notation, where), output }));
  const of = (name: string) => `content/signals/${name}.md`;
  const table = compilePhrases(
    {
      signals: signals.flatMap(({ id, phrases, doubtful }, at) => [
        ...number(phrases[language], 2 * at, `${of(id)}: phrases.${language}`),
        ...number(doubtful[language], 2 * at + 1, `${of(id)}: doubtful.${language}`),
      ]),
      ...Object.fromEntries(
        signals.flatMap(({ id, evidence }) =>
          evidence[language]
            ? [[`evidence ${id}`, number(evidence[language], 0, `${of(id)}: evidence.${language}`)]]
            : [],
        ),
      ),
      levers: levers.levers.flatMap(({ id, phrases }, at) =>
        number(phrases[language], at, `levers.md: ${id}.phrases.${language}`),
      ),
      headings: SECTIONS.flatMap((section, at) => number(data.headings[section], at, `${file}: headings.${section}`)),
      context: CONTEXT_GROUPS.flatMap((group, at) => number(data.context[group], at, `${file}: context.${group}`)),
    },
    data.links.map((link) => cutWords(link).folded.join(' ')),
  );
  return { table, abbreviations: data.abbreviations.map((word) => cutWords(word).folded.at(-1) ?? '').join(' ') };
}
